import { addDays, dateOf, weekdayOf } from '#domain/time/day.ts'
import { today as words } from '#i18n/today.ts'
import { useWords } from '../../ground/locale.tsx'
import { BudgetBar } from '../../parts/budget-bar.tsx'
import { useFormats } from '../../parts/use-formats.ts'
import styles from './today.module.css'
import type { TodayView } from './today-view.ts'

/** Beside the list: where we are in the week, the time given, and one calm sentence. */
export const Beside = ({ view }: { view: TodayView }) => {
  const t = useWords(words)
  const formats = useFormats()
  const { day, week, items } = view
  const monday = addDays(day, 1 - weekdayOf(day))
  const days = Array.from({ length: 7 }, (_, i) => addDays(monday, i))
  const spent = formats.duration(week.minutes)
  const budget = formats.duration(week.budgetMinutes)
  const calm = week.budgetMinutes > 0 && week.minutes > week.budgetMinutes ? t('calm_over') : items.length > 0 ? t('calm_some', { n: items.length }) : t('calm_none')
  return (
    <div className={styles.beside}>
      <section>
        <h2>{t('week')}</h2>
        <ol className={styles.week}>
          {days.map(one => (
            <li key={one} className={one === day ? styles.on : undefined} aria-current={one === day ? 'date' : undefined}>
              {formats.weekdayLetter(one)}<span>{dateOf(one)}</span>{one === day && <b className="vh">{t('is_today')}</b>}
            </li>
          ))}
        </ol>
      </section>
      <section>
        <h2>{t('budget')}</h2>
        {week.budgetMinutes > 0
          ? <><BudgetBar spent={week.minutes} budget={week.budgetMinutes} label={t('budget_label', { spent, budget })} /><p className="muted" aria-hidden="true">{t('budget_text', { spent, budget })}</p></>
          : <p className="muted">{t('budget_none')}</p>}
      </section>
      <section>
        <h2>{t('calm')}</h2>
        <p className="muted">{calm}</p>
      </section>
    </div>
  )
}
