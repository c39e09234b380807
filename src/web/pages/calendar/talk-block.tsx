import { addMinutes, dayOf } from '#domain/time/wall-time.ts'
import { calendar as words } from '#i18n/calendar.ts'
import { useWords } from '../../ground/locale.tsx'
import { TalkLink } from '../../meet/talk-link.tsx'
import { LoopGlyph } from '../../parts/loop-glyph.tsx'
import { useFormats } from '../../parts/use-formats.ts'
import styles from './week-hours.module.css'
import { clockOf, type Talk } from './calendar-view.ts'
import type { Laid } from './hours.ts'
import { placeStyle } from './place-style.ts'
import type { StartDrag } from './use-drag-hours.ts'
import { useMovable } from './use-movable.ts'

/** A talk in the week by hours: as high as it is long, dragged elsewhere, and longer or shorter by its lower edge. */
export const TalkBlock = ({ laid: { one: talk, from, to, lane, lanes }, reachable, carried, onDrag }: { laid: Laid<Talk>; reachable: boolean; carried: boolean; onDrag: StartDrag }) => {
  const t = useWords(words)
  const formats = useFormats()
  const movable = useMovable()(talk)
  const { start, minutes, state, people, place, title, moved, recurrenceId } = talk
  return (
    <TalkLink
      talk={talk} className={styles.block} style={placeStyle({ from, to }, lane, lanes)} tabIndex={reachable ? 0 : -1}
      data-talk={`${talk.meetingId} ${recurrenceId}`} data-state={state} data-carried={carried || undefined} data-low={to - from < 45 || undefined} draggable={false}
      onClick={event => event.stopPropagation()}
      onPointerDown={event => { if (movable) onDrag(event, talk, 'whole') }}
    >
      <span className={styles.blockTime}>{clockOf(start)}<span className="vh">–{clockOf(addMinutes(start, minutes))}</span><LoopGlyph state={state} /></span>
      <span className={styles.blockWho} data-name>{people.map(({ salutation }) => salutation).join(t('between')) || title}</span>
      {moved && <span className="vh">{t('moved_from', { on: formats.day(dayOf(recurrenceId)) })}</span>}
      {place !== '' && to - from >= 75 && <span className={styles.blockPlace} data-name>{place}</span>}
      {movable && <span className={styles.edge} aria-hidden="true" onPointerDown={event => onDrag(event, talk, 'end')} />}
    </TalkLink>
  )
}
