import { type MouseEvent } from 'react'
import type { Day } from '#domain/time/day.ts'
import { addMinutes, dayOf } from '#domain/time/wall-time.ts'
import { calendar as words } from '#i18n/calendar.ts'
import { useWords } from '../../ground/locale.tsx'
import { type BusyBlock, isWhole, keyOf } from './busy-days.ts'
import { clockOf, isSame, type Talk } from './calendar-view.ts'
import type { Carried } from './carried.ts'
import { DAY_MINUTES, sideBySide, type Span, spanOn } from './hours.ts'
import { placeStyle } from './place-style.ts'
import { TalkBlock } from './talk-block.tsx'
import type { StartDrag } from './use-drag-hours.ts'
import styles from './week-hours.module.css'

const laidOn = <T extends Pick<BusyBlock, 'start' | 'minutes'>>(day: Day, all: readonly T[]) =>
  sideBySide(all.flatMap((one): (Span & { one: T })[] => { const span = spanOn(day, one.start, one.minutes); return span === null ? [] : [{ one, ...span }] }))

/** One day of the week by hours: other calendars' times behind, talks before them, and where the one that is carried would be. A press on an empty place says at which minute. */
export const HourColumn = ({ day, said, chosen, isToday, isOff, talks, busy, carried, ghost, now, onDrag, onPress }: {
  day: Day; said: string; chosen: boolean; isToday: boolean; isOff: boolean; talks: readonly Talk[]; busy: readonly BusyBlock[]; carried: Carried | null; ghost: Carried | null
  /** The minute it is now, on today. */
  now: number | null; onDrag: StartDrag; onPress: (minute: number) => void
}) => {
  const t = useWords(words)
  const press = (event: MouseEvent<HTMLElement>): void => {
    const { top, height } = event.currentTarget.getBoundingClientRect()
    onPress((event.clientY - top) / height * DAY_MINUTES)
  }
  const place = ghost !== null && dayOf(ghost.start) === day ? spanOn(day, ghost.start, ghost.minutes) : null
  return (
    <div role="gridcell" tabIndex={chosen ? 0 : -1} aria-selected={chosen} aria-current={isToday ? 'date' : undefined} data-day={day} data-off={isOff || undefined} className={styles.column} onClick={press}>
      <span className="vh">{said}</span>
      {laidOn(day, busy.filter(block => !isWhole(block, day))).map(({ one, lane, lanes, ...span }) => (
        <span key={keyOf(one)} className={styles.busy} style={placeStyle(span, lane, lanes)} data-free={one.free || undefined} aria-hidden="true" data-name>{one.title === '' ? t('busy') : one.title}</span>
      ))}
      {laidOn(day, talks).map(laid => (
        <TalkBlock key={`${laid.one.meetingId} ${laid.one.recurrenceId}`} laid={laid} reachable={chosen} carried={isSame(carried?.talk ?? ghost?.talk ?? null, laid.one)} onDrag={onDrag} />
      ))}
      {now !== null && <span className={styles.now} style={placeStyle({ from: now, to: now })} aria-hidden="true" />}
      {ghost !== null && place !== null && <span className={styles.ghost} style={placeStyle(place)} data-ghost aria-hidden="true">{clockOf(ghost.start)}–{clockOf(addMinutes(ghost.start, ghost.minutes))}</span>}
    </div>
  )
}
