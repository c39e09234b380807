import type { Day } from '#domain/time/day.ts'
import { dayOf, isWallTime, type WallTime } from '#domain/time/wall-time.ts'
import { calendar as words } from '#i18n/calendar.ts'
import { useWords } from '../../ground/locale.tsx'
import { Button, IconButton } from '../../parts/button.tsx'
import { Icon } from '../../parts/icon.tsx'
import { TextField } from '../../parts/inputs.tsx'
import { useFormats } from '../../parts/use-formats.ts'
import styles from './calendar.module.css'
import { clockOf } from './calendar-view.ts'
import { type Carried, longer } from './carried.ts'

/** Where something is and how long, in words: 周五，11 月 27 日 12:00; the length when it is another one. */
export const usePlaceWords = (): ((place: { readonly start: WallTime; readonly minutes: number }, usual: number) => string) => {
  const t = useWords(words)
  const formats = useFormats()
  return ({ start, minutes }, usual) => [`${formats.heading(dayOf(start))} ${clockOf(start)}`, minutes !== usual && t('lasting', { n: minutes })].filter(Boolean).join(t('between'))
}

/** While a talk is carried: from where to where; clock, length and buttons for those without keys. */
export const MovingBar = ({ carried, hint, onCarry, onPut, onLeave }: { carried: Carried; hint: string; onCarry: (to: Carried) => void; onPut: () => void; onLeave: () => void }) => {
  const t = useWords(words)
  const formats = useFormats()
  const placeWords = usePlaceWords()
  const { talk, start, minutes } = carried
  const day: Day = dayOf(start)
  const at = (clock: string): void => {
    const wall = `${day}T${clock}`
    if (isWallTime(wall)) onCarry({ ...carried, start: wall })
  }
  return (
    <div className={styles.moving}>
      <p><span data-name>{t('moving', { title: talk.title, from: placeWords(talk, talk.minutes), to: placeWords(carried, talk.minutes) })}</span> <span className="muted small">{hint}</span></p>
      <div className={styles.movingTime}>
        <TextField type="time" label={t('at')} labelHidden value={clockOf(start)} onChange={at} />
        <IconButton small label={t('shorter')} onClick={() => onCarry(longer(carried, -1))}><Icon name="minus" size={14} /></IconButton>
        <span className="small">{t('lasting', { n: minutes })}</span>
        <IconButton small label={t('longer')} onClick={() => onCarry(longer(carried, 1))}><Icon name="plus" size={14} /></IconButton>
      </div>
      <Button kind="quiet" onClick={onLeave}>{t('cancel_move')}</Button>
      <Button kind="main" onClick={onPut}>{t('drop', { on: `${formats.monthDay(day)} ${clockOf(start)}` })}</Button>
    </div>
  )
}
