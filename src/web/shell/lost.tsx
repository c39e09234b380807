import { Link } from '@tanstack/react-router'
import { parts } from '#i18n/parts.ts'
import { shell } from '#i18n/shell.ts'
import { useWords } from '../ground/locale.tsx'
import { buttonClass } from '../parts/button.tsx'
import { Page } from '../parts/page.tsx'
import { PageHead } from '../parts/page-head.tsx'
import { EmptyState, ErrorState } from '../parts/states.tsx'

/** No such page. */
export const Lost = () => {
  const t = useWords(parts)
  const s = useWords(shell)
  return (
    <Page>
      <PageHead title={t('not_found_title')} />
      <EmptyState title={t('not_found_title')} hint={t('not_found_hint')} action={<Link to="/today" className={buttonClass('main')}>{s('today')}</Link>} />
    </Page>
  )
}

/** A page that broke, or whose code could not be fetched (the server was brought up to date meanwhile): loading anew mends both. */
export const PageFailed = ({ error }: { error: unknown }) => {
  const t = useWords(parts)
  return (
    <Page>
      <PageHead title={t('error_title')} />
      <ErrorState error={error} onRetry={() => location.reload()} />
    </Page>
  )
}
