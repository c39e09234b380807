import { today as words } from '#i18n/today.ts'
import { useWords } from '../../ground/locale.tsx'
import { EmptyState } from '../../parts/states.tsx'

/** Everything is done: 今天到这里就好. */
export const Finished = ({ rest }: { rest: number }) => {
  const t = useWords(words)
  return <EmptyState cup="fresh" title={t('finished')} hint={rest > 0 ? t('finished_rest', { n: rest }) : t('finished_hint')} />
}
