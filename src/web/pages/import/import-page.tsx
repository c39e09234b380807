import { importPage } from '#i18n/import-page.ts'
import { useWords } from '../../ground/locale.tsx'
import { Page } from '../../parts/page.tsx'
import { PageHead } from '../../parts/page-head.tsx'

/** /import/new and /import/:id. */
export const ImportPage = () => {
  const t = useWords(importPage)
  return <Page wide><PageHead title={t('title')} /></Page>
}
