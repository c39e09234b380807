import { useId } from 'react'
import type { CupState } from '#domain/warmth/cup.ts'
import { warmth } from '#i18n/warmth.ts'
import { useWords } from '../ground/locale.tsx'
import styles from './cup.module.css'
import { cls } from './cls.ts'

const BOWL = 'M3.2 9.2H20.8C20.6 14 17.9 17.4 15.2 18H8.8C6.1 17.4 3.4 14 3.2 9.2Z'
/** Where the tea stands (y on the 24-px grid, null for none) and the wisps of steam by x: both carry the meaning without colour. */
const LOOK: Record<CupState, { level: number | null; steam: readonly number[] }> = {
  fresh: { level: 10, steam: [7, 12, 17] },
  hot: { level: 10.9, steam: [9, 15] },
  warm: { level: 12.2, steam: [12] },
  cool: { level: 13.8, steam: [] },
  cold: { level: 15.6, steam: [] },
  empty: { level: null, steam: [] },
  lid: { level: 11, steam: [] },
}

export interface CupProps {
  readonly state: CupState
  /** Pixels; legible from 16. */
  readonly size?: number
  /** Silent when the words beside it say the same. */
  readonly silent?: boolean
}

/** The cup of a relation: level, steam and lid say how warm it is; its name is 「茶温：温」. */
export const Cup = ({ state, size = 24, silent = false }: CupProps) => {
  const t = useWords(warmth)
  const clip = useId()
  const { level, steam } = LOOK[state]
  const name = silent ? { 'aria-hidden': true } : { role: 'img', 'aria-label': t('label', { state: t(state) }) }
  return (
    <svg className={cls(styles.cup, styles[state])} width={size} height={size} viewBox="0 0 24 24" {...name}>
      <clipPath id={clip}><path d={BOWL} /></clipPath>
      {level !== null && <rect className={styles.tea} clipPath={`url(#${clip})`} x="2" y={level} width="20" height="10" />}
      <path className={styles.line} d={BOWL} strokeDasharray={state === 'empty' ? '2.2 1.8' : undefined} />
      <path className={styles.line} d="M9 20.4h6" />
      {steam.map((x, i) => <path key={x} className={cls(styles.line, styles.steam, styles[`s${i}`])} d={`M${x} 6.8c-1.1-1.2 1.1-2.1 0-3.6`} />)}
      {state === 'lid' && <><path className={styles.line} d="M4.4 8.2C6.4 5 17.6 5 19.6 8.2" /><circle className={styles.knob} cx="12" cy="4.6" r="1.1" /></>}
    </svg>
  )
}

/** The cup's state as a word, in its colour. */
export const CupWord = ({ state }: { state: CupState }) => {
  const t = useWords(warmth)
  return <span className={cls(styles.word, styles[state])}>{t(state)}</span>
}
