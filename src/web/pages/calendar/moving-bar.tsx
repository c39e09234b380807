import type { Day } from '#domain/time/day.ts'
import { dayOf } from '#domain/time/wall-time.ts'
import { calendar as words } from '#i18n/calendar.ts'
import { useWords } from '../../ground/locale.tsx'
import { Button } from '../../parts/button.tsx'
import { useFormats } from '../../parts/use-formats.ts'
import styles from './calendar.module.css'
import type { Talk } from './calendar-view.ts'

/** While a talk is carried: from where to where, and buttons for those without keys. */
export const MovingBar = ({ talk, to, onDrop, onLeave }: { talk: Talk; to: Day; onDrop: () => void; onLeave: () => void }) => {
  const t = useWords(words)
  const formats = useFormats()
  return (
    <div className={styles.moving}>
      <p role="status"><span data-name>{t('moving', { title: talk.title, from: formats.heading(dayOf(talk.start)), to: formats.heading(to) })}</span> <span className="muted small">{t('moving_hint')}</span></p>
      <Button kind="quiet" onClick={onLeave}>{t('cancel_move')}</Button>
      <Button kind="main" onClick={onDrop}>{t('drop', { on: formats.monthDay(to) })}</Button>
    </div>
  )
}
