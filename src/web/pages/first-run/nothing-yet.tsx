import { Link } from '@tanstack/react-router'
import { todayEmpty as words } from '#i18n/today-empty.ts'
import { useWords } from '../../ground/locale.tsx'
import { buttonClass } from '../../parts/button.tsx'
import { EmptyState } from '../../parts/states.tsx'
import { SampleRow } from './sample-row.tsx'

/** A fresh network: the lecture's own row teaches what a plan is. */
const NobodyYet = () => {
  const t = useWords(words)
  return (
    <EmptyState
      title={t('empty')} hint={t('empty_hint')}
      action={<>
        <Link to="/settings/$section" params={{ section: 'import' }} className={buttonClass('main')}>{t('to_import')}</Link>
        <Link to="/plan" className={buttonClass()}>{t('to_plan')}</Link>
        <Link to="/people" className={buttonClass()}>{t('to_people')}</Link>
      </>}
    >
      <SampleRow />
    </EmptyState>
  )
}

/** People without a plan: nothing can become due. */
const NoPlanYet = () => {
  const t = useWords(words)
  return (
    <EmptyState title={t('no_plan')} hint={t('no_plan_hint')} action={<Link to="/plan" className={buttonClass('main')}>{t('to_plan')}</Link>}>
      <SampleRow />
    </EmptyState>
  )
}

/** What Today teaches while nothing can become due. */
export const NothingYet = ({ people }: { people: boolean }) => (people ? <NoPlanYet /> : <NobodyYet />)
