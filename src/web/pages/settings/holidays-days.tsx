import { holidays } from '#i18n/holidays.ts'
import { holidaysPage } from '#i18n/holidays-page.ts'
import { useWords } from '../../ground/locale.tsx'
import { Tag } from '../../parts/chip.tsx'
import { useFormats } from '../../parts/use-formats.ts'
import { type Mark, spansOf } from './holidays-spans.ts'
import styles from './settings.module.css'

/** Days off and worked weekends, those in a row in one line; what is not announced says so. */
export const HolidaysDays = ({ label, days }: { label: string; days: readonly Mark[] }) => {
  const t = useWords(holidaysPage)
  const h = useWords(holidays)
  const formats = useFormats()
  return (
    <ul aria-label={label} className={styles.days}>
      {spansOf(days).map(({ from, to, kind, certainty, name, days: n }) => (
        <li key={from}>
          <Tag tone={kind === 'work' ? 'amber' : certainty === 'official' ? 'celadon' : 'plain'}>{h(kind)}</Tag>
          <span>{name} <small>{from === to ? `${formats.monthDay(from)} ${formats.weekday(from)}` : `${formats.monthDay(from)} – ${formats.monthDay(to)} · ${t('count', { n })}`}{certainty === 'official' ? '' : ` · ${h(`certainty_${certainty}`)}`}</small></span>
        </li>
      ))}
    </ul>
  )
}
