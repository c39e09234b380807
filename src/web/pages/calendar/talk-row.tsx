import { addMinutes, dayOf } from '#domain/time/wall-time.ts'
import { calendar as words } from '#i18n/calendar.ts'
import { loopWords } from '#i18n/loop.ts'
import { formatWords } from '#i18n/words.ts'
import { useWords } from '../../ground/locale.tsx'
import { useLongPress } from '../../ground/use-long-press.ts'
import { TalkLink } from '../../meet/talk-link.tsx'
import { Button } from '../../parts/button.tsx'
import { Tag } from '../../parts/chip.tsx'
import { LoopGlyph } from '../../parts/loop-glyph.tsx'
import { useFormats } from '../../parts/use-formats.ts'
import { usePhone } from '../../parts/use-media.ts'
import styles from './calendar.module.css'
import { clockOf, type Talk } from './calendar-view.ts'
import { useMovable } from './use-movable.ts'

/** One talk of a day: when, what, with whom, where, how far; 「移动」 picks it up, and so does holding it on a phone. */
export const TalkRow = ({ talk, onPick }: { talk: Talk; onPick: (talk: Talk) => void }) => {
  const t = useWords(words)
  const l = useWords(loopWords)
  const f = useWords(formatWords)
  const formats = useFormats()
  const phone = usePhone()
  const movable = useMovable()(talk)
  const hold = useLongPress(() => undefined, () => onPick(talk))
  const { title, people, place, state, moved, recurrenceId, dayOff, start, minutes } = talk
  return (
    <li className={styles.row} data-item data-state={state}>
      <p className={styles.rowTime}>{t('times', { from: clockOf(start), to: clockOf(addMinutes(start, minutes)) })}<span className={styles.state}><LoopGlyph state={state} silent />{l(state)}</span></p>
      <p><TalkLink talk={talk} className={styles.rowTitle} {...(phone && movable ? hold : {})}><span data-name>{title}</span></TalkLink></p>
      <p className="muted small" data-name>{[people.map(({ name }) => name).join(t('between')), f(talk.format), place].filter(Boolean).join(' · ')}</p>
      {(moved || dayOff !== null) && (
        <p className={styles.tags}>
          {moved && <Tag tone="info">{t('moved_from', { on: formats.day(dayOf(recurrenceId)) })}</Tag>}
          {dayOff !== null && state !== 'cancelled' && <Tag tone="amber">{dayOff.certainty === 'weekend' ? t('on_weekend') : t('on_day_off', { name: dayOff.name })}</Tag>}
        </p>
      )}
      {movable && <Button kind="quiet" small className={styles.pick ?? ''} data-press="move" aria-label={t('move_label', { title })} onClick={() => onPick(talk)}>{t('move')}</Button>}
    </li>
  )
}
