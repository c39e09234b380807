import { type ReactNode, useRef } from 'react'
import { line as words } from '#i18n/line.ts'
import { useWords } from '../ground/locale.tsx'
import { cls } from '../parts/cls.ts'
import { Icon } from '../parts/icon.tsx'
import { ChipEditor } from './chip-editor.tsx'
import styles from './line.module.css'

export interface LineChipProps {
  /** What the chip is found by, to put the focus there. */
  readonly name: string
  /** What kind of thing it is: 形式, 日期. */
  readonly label: string
  /** What stands on it; the label alone while there is nothing. */
  readonly value: string
  /** `said` by the line or by hand, `assumed` by nobody, `missing` before it can be kept. */
  readonly look?: 'said' | 'assumed' | 'missing'
  /** Names somebody or tells of them, for blurring. */
  readonly personal?: boolean
  readonly open: boolean
  readonly onOpen: (open: boolean) => void
  readonly onTakeOff?: (() => void) | undefined
  /** The editor's inside. */
  readonly children: ReactNode
}

/** One thing understood: pressed, it opens its editor; its cross takes it off. */
export const LineChip = ({ name, label, value, look = 'said', personal = false, open, onOpen, onTakeOff, children }: LineChipProps) => {
  const t = useWords(words)
  const button = useRef<HTMLButtonElement>(null)
  return (
    <span className={cls(styles.chip, styles[look])}>
      <button ref={button} type="button" className={styles.press} data-chip={name} aria-haspopup="dialog" aria-expanded={open} onClick={() => onOpen(!open)}>
        {look !== 'missing' && <small>{label}</small>}
        <span data-name={personal || undefined}>{value}</span>
      </button>
      {onTakeOff !== undefined && <button type="button" className={styles.off} aria-label={t('take_off', { what: `${label} ${value}` })} onClick={onTakeOff}><Icon name="close" size={12} /></button>}
      {open && <ChipEditor label={t('edit', { what: label })} anchor={button} onClose={() => onOpen(false)}>{children}</ChipEditor>}
    </span>
  )
}

/** A name nobody has: pressed, the person is made with the line; left out by its cross. */
export const StrangerChip = ({ name, made, onPress, onLeave }: { name: string; made: boolean; onPress: () => void; onLeave: () => void }) => {
  const t = useWords(words)
  return (
    <span className={cls(styles.chip, made ? styles.said : styles.missing)}>
      <button type="button" className={styles.press} data-chip={`unknown:${name}`} aria-pressed={made} onClick={onPress}>
        <Icon name={made ? 'check' : 'plus'} size={14} /><span data-name>{t('make', { name })}</span>
      </button>
      <button type="button" className={styles.off} aria-label={t('take_off', { what: name })} onClick={onLeave}><Icon name="close" size={12} /></button>
    </span>
  )
}
