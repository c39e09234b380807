import type { ReactNode } from 'react'
import styles from './chip.module.css'
import { cls } from './cls.ts'

/** A choice that stays pressed, for small sets (forms, days, minutes). */
export const Chip = ({ on, onPress, children, disabled }: { on: boolean; onPress: () => void; children: ReactNode; disabled?: boolean }) => (
  <button type="button" className={cls(styles.chip, styles.press, on && styles.on)} aria-pressed={on} onClick={onPress} disabled={disabled}>{children}</button>
)

/** Chips that belong together under one name. */
export const ChipGroup = ({ label, children }: { label: string; children: ReactNode }) => <div role="group" aria-label={label} className={styles.group}>{children}</div>

/** A word that says what kind of thing this is; never pressed. */
export const Tag = ({ tone = 'plain', children }: { tone?: 'plain' | 'accent' | 'celadon' | 'amber' | 'danger' | 'info'; children: ReactNode }) => (
  <span className={cls(styles.tag, styles[tone])}>{children}</span>
)
