import type { CupState } from '#domain/warmth/cup.ts'
import { warmth } from '#i18n/warmth.ts'
import { useWords } from '../ground/locale.tsx'
import { Cup } from '../parts/cup.tsx'
import styles from './log-dialog.module.css'

const SHOWN = 3

export interface RefillsProps {
  readonly refills: readonly { readonly contactId: string; readonly name: string; readonly before: { readonly state: CupState }; readonly after: { readonly state: CupState } }[]
}

/** Whose cup was topped up: 张伟 温 → 刚沏. */
export const Refills = ({ refills }: RefillsProps) => {
  const t = useWords(warmth)
  return refills.slice(0, SHOWN).map(({ contactId, name, before, after }) => (
    <span key={contactId} className={styles.refill}><Cup state={after.state} size={20} silent />{name} {before.state === after.state ? t(after.state) : `${t(before.state)} → ${t(after.state)}`}</span>
  ))
}

/** For toasts: the cups an act topped up. */
export const refillsOf = ({ refills }: RefillsProps) => <Refills refills={refills} />
