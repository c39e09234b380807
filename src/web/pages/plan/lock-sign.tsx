import { hoursNumber } from '#i18n/dates.ts'
import { plan as words } from '#i18n/plan.ts'
import { useWords } from '../../ground/locale.tsx'
import { Icon } from '../../parts/icon.tsx'

/** A line that a meeting locks, and for how much of the year. */
export const LockSign = ({ minutes }: { minutes: number }) => {
  const t = useWords(words)
  const said = t('locked', { n: hoursNumber(minutes) })
  return <span title={said}><Icon name="lock" size={14} /><span className="vh">{said} </span></span>
}
