import { useRef } from 'react'
import { listHolidays } from '#contract/holidays.ts'
import { holidaysPage } from '#i18n/holidays-page.ts'
import { useAsk } from '../../ground/api.ts'
import { useWords } from '../../ground/locale.tsx'
import { Section } from '../../parts/page-head.tsx'
import { Asked } from '../../parts/states.tsx'
import { HolidaysBring } from './holidays-bring.tsx'
import { HolidaysYear } from './holidays-year.tsx'
import styles from './settings.module.css'

/** China's days off by year: what is known and how surely, and a year to bring without a release. */
export const HolidaysSection = () => {
  const t = useWords(holidaysPage)
  const asked = useAsk(listHolidays, {})
  const list = useRef<HTMLUListElement>(null)
  return (
    <div className="stack">
      <p className="muted small">{t('hint')}</p>
      <Section id="holidays-years" title={t('years')}>
        <Asked of={asked} wait={4}>
          {({ years }) => <ul ref={list} tabIndex={-1} aria-labelledby="holidays-years" className={`card ${styles.rows}`}>{years.map(of => <HolidaysYear key={of.year} of={of} onGone={() => list.current?.focus()} />)}</ul>}
        </Asked>
      </Section>
      <Section id="holidays-bring" title={t('bring')}><HolidaysBring /></Section>
    </div>
  )
}
