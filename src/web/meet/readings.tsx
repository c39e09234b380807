import { useId } from 'react'
import { type Day, yearOf } from '#domain/time/day.ts'
import { dayOf, type WallTime } from '#domain/time/wall-time.ts'
import { arrange as words } from '#i18n/arrange.ts'
import { holidays } from '#i18n/holidays.ts'
import { useWords } from '../ground/locale.tsx'
import { useToday } from '../ground/session.ts'
import { Chip, ChipGroup } from '../parts/chip.tsx'
import { FieldSet } from '../parts/field.tsx'
import { useFormats } from '../parts/use-formats.ts'
import styles from './arrange.module.css'
import type { Found, Reading } from './use-readings.ts'

type Dated = Reading['dates'][number]

/** The readings of a frequency as cards with their next dates; for those of the chosen one that fall on a day off or a taken hour, other days, where talks can be put (`onMove`). */
export const Readings = ({ found, chosen, moved, onChoose, onMove }: {
  found: Found; chosen: string | null; moved: Readonly<Record<string, WallTime>>; onChoose: (key: string) => void; onMove: ((from: WallTime, to: WallTime | null) => void) | null
}) => {
  const t = useWords(words)
  const h = useWords(holidays)
  const name = useId()
  const { readings, provisional, isSettled } = found
  if (readings.length === 0) return found.failure === null ? <p className="muted small" role="status">{t('reading')}</p> : null
  const troubled = onMove === null ? [] : readings.find(({ key }) => key === chosen)?.dates.filter(date => date.instead.length > 0 && (date.mark.kind === 'off' || date.clash !== null)) ?? []
  return (
    <>
      <FieldSet label={t(readings.length > 1 ? 'readings_two' : 'readings')}>
        <div className={styles.readings} aria-busy={!isSettled || undefined}>
          {readings.map(reading => (
            <div key={reading.key} className={styles.reading} data-on={reading.key === chosen || undefined}>
              <label className={styles.readingHead}>
                <input type="radio" name={name} value={reading.key} checked={reading.key === chosen} onChange={() => onChoose(reading.key)} />
                <span>{reading.text}{!reading.holdableByOutlook && <small>{t('not_outlook')}</small>}</span>
              </label>
              <ol className={styles.dates}>{reading.dates.map((date, i) => <DateItem key={date.start} date={date} before={reading.dates[i - 1]} moved={reading.key === chosen ? moved[date.start] : undefined} />)}</ol>
            </div>
          ))}
        </div>
      </FieldSet>
      {provisional.length > 0 && <p className="muted small">{provisional.map(year => h('provisional', { year })).join(' ')}</p>}
      {troubled.length > 0 && (
        <FieldSet label={t('conflicts', { n: troubled.length })}>
          <ul className="stack-s">{troubled.map(date => <Troubled key={date.start} date={date} to={moved[date.start] ?? null} onMove={to => onMove?.(date.start, to)} />)}</ul>
        </FieldSet>
      )}
    </>
  )
}

const DateItem = ({ date: { start, mark, clash }, before, moved }: { date: Dated; before: Dated | undefined; moved: WallTime | undefined }) => {
  const t = useWords(words)
  const formats = useFormats()
  const today = useToday()
  const why = useWhy()
  const day = dayOf(start)
  const isNewYear = yearOf(day) !== (before === undefined ? yearOf(today) : yearOf(dayOf(before.start)))
  const said = (on: Day): string => `${isNewYear ? formats.fullDay(on) : formats.monthDay(on)} ${formats.weekday(on)}`
  return (
    <li data-trouble={mark.kind === 'off' || clash !== null || undefined}>
      {moved === undefined ? said(day) : <><s>{said(day)}</s> → {formats.monthDay(dayOf(moved))}</>}
      {moved === undefined && why({ mark, clash }) !== '' && <small data-name={clash !== null || undefined}>{why({ mark, clash })}{mark.certainty === 'estimated' && clash === null ? t('likely') : ''}</small>}
    </li>
  )
}

const useWhy = (): ((date: Pick<Dated, 'mark' | 'clash'>) => string) => {
  const t = useWords(words)
  return ({ mark, clash }) => (mark.kind === 'off' ? (mark.name === '' ? t('weekend') : t('off', { name: mark.name })) : clash === null ? '' : t('clash', { title: clash }))
}

const Troubled = ({ date, to, onMove }: { date: Dated; to: WallTime | null; onMove: (to: WallTime | null) => void }) => {
  const t = useWords(words)
  const formats = useFormats()
  const why = useWhy()
  const on = formats.day(dayOf(date.start))
  return (
    <li className={styles.troubled}>
      <span>{on} {formats.weekday(dayOf(date.start))} <span className="muted small" data-name={date.clash !== null || undefined}>{why(date)}</span></span>
      <ChipGroup label={t('instead', { on })}>
        <Chip on={to === null} onPress={() => onMove(null)}>{t('stay')}</Chip>
        {date.instead.slice(0, 3).map(({ start, reason }) => <Chip key={start} on={to === start} onPress={() => onMove(start)}>{t('near', { on: `${formats.monthDay(dayOf(start))} ${formats.weekday(dayOf(start))}`, why: reason.text })}</Chip>)}
      </ChipGroup>
    </li>
  )
}
