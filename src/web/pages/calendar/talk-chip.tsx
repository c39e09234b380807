import { calendar as words } from '#i18n/calendar.ts'
import { dayOf } from '#domain/time/wall-time.ts'
import { formatWords } from '#i18n/words.ts'
import { useWords } from '../../ground/locale.tsx'
import { TalkLink } from '../../meet/talk-link.tsx'
import { FormatIcon } from '../../parts/format-icon.tsx'
import { LoopGlyph } from '../../parts/loop-glyph.tsx'
import { useFormats } from '../../parts/use-formats.ts'
import styles from './calendar.module.css'
import { clockOf, isMovable, type Talk } from './calendar-view.ts'
import type { Drag } from './drag.ts'

/** A talk in its day: how far it has come, when, with whom; in the week also what and where. Dragged with the mouse. */
export const TalkChip = ({ talk, wide, reachable, carried, drag }: { talk: Talk; wide: boolean; reachable: boolean; carried: boolean; drag: Drag }) => {
  const t = useWords(words)
  const f = useWords(formatWords)
  const formats = useFormats()
  const movable = isMovable(talk)
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
      {wide && <span className={styles.chipMore}><FormatIcon format={talk.format} size={14} /><span data-name>{[f(talk.format), talk.place].filter(Boolean).join(' · ')}</span></span>}
    </TalkLink>
  )
}
