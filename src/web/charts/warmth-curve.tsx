import { useRef } from 'react'
import { addDays, type Day, dateOf, daysBetween, monthOf } from '#domain/time/day.ts'
import { DUE_AT } from '#domain/warmth/warmth.ts'
import { curveDays, curvePath } from './curve-path.ts'
import { useWidth } from './use-width.ts'
import styles from './warmth-curve.module.css'

/** A touchpoint on the curve; `before` and `after` in °C, `label` for the pointer. */
export interface CurveTouch { readonly id: string; readonly on: Day; readonly before: number; readonly after: number; readonly label: string }

export interface WarmthCurveProps {
  /** °C, one a day from `from`, null before the first contact. */
  readonly curve: readonly (number | null)[]
  readonly from: Day
  readonly touches: readonly CurveTouch[]
  /** What the picture says, in a sentence. */
  readonly label: string
  readonly dueLabel: string
  /** The states' words with the temperature at the middle of each band. */
  readonly bands: readonly { readonly at: number; readonly word: string }[]
  readonly monthName: (day: Day) => string
}

const [TOP, BOTTOM, LEFT, RIGHT, HEIGHT] = [10, 24, 46, 12, 190]
const [COLDEST, HOTTEST] = [20, 96]

/** A year of a cup: it falls, contact lifts it, the dashed line is where it wants a refill. Drawn to the width there is. */
export const WarmthCurve = ({ curve, from, touches, label, dueLabel, bands, monthName }: WarmthCurveProps) => {
  const box = useRef<HTMLDivElement>(null)
  const width = useWidth(box)
  const x = (day: number): number => LEFT + (day / Math.max(1, curve.length - 1)) * (width - LEFT - RIGHT)
  const y = (degrees: number): number => TOP + ((HOTTEST - degrees) / (HOTTEST - COLDEST)) * (HEIGHT - TOP - BOTTOM)
  const days = curveDays(curve, new Map([...touches].reverse().map(touch => [daysBetween(from, touch.on), touch.before])))
  const line = curvePath(days, x, y)
  const [first, last] = [days[0], days.at(-1)]
  const months = curve.flatMap((_, day) => { const on = addDays(from, day); return dateOf(on) === 1 ? [{ day, on }] : [] })
  const every = width < 420 ? 3 : width < 620 ? 2 : 1
  return (
    <div ref={box} className={styles.box} style={{ minHeight: HEIGHT }}>
      {width > 0 && (
        <svg className={styles.curve} viewBox={`0 0 ${width} ${HEIGHT}`} width={width} height={HEIGHT} role="img" aria-label={label}>
          {months.map(({ day, on }) => (
            <g key={on}>
              <path className={styles.grid} d={`M${x(day).toFixed(1)} ${TOP}V${HEIGHT - BOTTOM}`} />
              {(monthOf(on) - 1) % every === 0 && x(day) < width - 24 && <text className={styles.text} x={x(day)} y={HEIGHT - 6} textAnchor="middle">{monthName(on)}</text>}
            </g>
          ))}
          {bands.map(({ at, word }) => <text key={word} className={styles.text} x={LEFT - 8} y={y(at) + 4} textAnchor="end">{word}</text>)}
          {first !== undefined && last !== undefined && <path className={styles.area} d={`${line}V${y(COLDEST).toFixed(1)}H${x(first.day).toFixed(1)}Z`} />}
          <path className={styles.due} d={`M${LEFT} ${y(DUE_AT).toFixed(1)}H${width - RIGHT}`} />
          <text className={styles.dueText} x={LEFT - 8} y={y(DUE_AT) + 4} textAnchor="end">{dueLabel}</text>
          <path className={styles.line} d={line} />
          {touches.filter(touch => touch.on >= from).map(touch => {
            const [cx, cy] = [x(daysBetween(from, touch.on)), y(touch.after)]
            return <g key={touch.id} className={styles.mark}><title>{touch.label}</title><circle className={styles.hit} cx={cx} cy={cy} r="10" /><circle className={styles.touch} cx={cx} cy={cy} r="3.2" /></g>
          })}
        </svg>
      )}
    </div>
  )
}
