import { calendar as words } from '#i18n/calendar.ts'
import { dayOf } from '#domain/time/wall-time.ts'
import { useWords } from '../../ground/locale.tsx'
import { TalkLink } from '../../meet/talk-link.tsx'
import { LoopGlyph } from '../../parts/loop-glyph.tsx'
import { useFormats } from '../../parts/use-formats.ts'
import styles from './calendar.module.css'
import { clockOf, type Talk } from './calendar-view.ts'
import type { Drag } from './drag.ts'
import { useMovable } from './use-movable.ts'

/** A talk in its day: how far it has come, when, with whom. Dragged with the mouse. */
export const TalkChip = ({ talk, reachable, carried, drag }: { talk: Talk; reachable: boolean; carried: boolean; drag: Drag }) => {
  const t = useWords(words)
  const formats = useFormats()
  const movable = useMovable()(talk)
  return (
    <TalkLink
      talk={talk} className={styles.chip} tabIndex={reachable ? 0 : -1} data-talk={`${talk.meetingId} ${talk.recurrenceId}`} data-state={talk.state} data-carried={carried || undefined} draggable={movable}
      onClick={event => event.stopPropagation()}
      onDoubleClick={event => event.stopPropagation()}
      onDragStart={event => {
        event.dataTransfer.effectAllowed = 'move'
        event.dataTransfer.setData('text/plain', talk.title)
        drag.onDrag(talk)
      }}
      onDragEnd={() => { drag.onDrag(null); drag.onOver(null) }}
    >
      <LoopGlyph state={talk.state} />
      <span className={styles.chipTime}>{clockOf(talk.start)}</span>
      <span className={styles.chipWho} data-name>{talk.people.map(({ salutation }) => salutation).join(t('between'))}</span>
      {talk.moved && <span className={styles.movedSign}><span aria-hidden="true">↷</span><span className="vh">{t('moved_from', { on: formats.day(dayOf(talk.recurrenceId)) })}</span></span>}
    </TalkLink>
  )
}
