import type { ReactNode } from 'react'
import { firstMeeting as words } from '#i18n/first-meeting.ts'
import { useWords } from '../../ground/locale.tsx'
import { Icon } from '../../parts/icon.tsx'
import { VisuallyHidden } from '../../parts/visually-hidden.tsx'
import styles from './first.module.css'

const SIGNS = ['①', '②', '③', '④'] as const

/** One step: its number or a tick, its name, what is known of it, and what belongs to it while it stands open. */
export const StepSection = ({ id, at, title, remark, state, open, onToggle, children }: {
  id: string; at: number; title: string; remark: string; state: 'open' | 'next' | 'done'; open: boolean; onToggle: () => void; children: ReactNode
}) => {
  const t = useWords(words)
  return (
    <section className={styles.step} data-state={state} data-open={open || undefined} aria-labelledby={id}>
      <h2 className={styles.head}>
        <button type="button" id={id} aria-expanded={open} aria-controls={`${id}-body`} onClick={onToggle}>
          <span className={styles.sign} aria-hidden="true">{state === 'done' ? <Icon name="check" size={16} /> : SIGNS[at]}</span>
          <span>{title}</span>
          {state !== 'open' && <VisuallyHidden>{t(state === 'done' ? 'step_done' : 'next_step')}</VisuallyHidden>}
          {remark !== '' && <span className={styles.remark} data-name>{remark}</span>}
          <span className={styles.arrow} data-open={open || undefined} aria-hidden="true"><Icon name="right" size={16} /></span>
        </button>
      </h2>
      <div id={`${id}-body`} hidden={!open} className={styles.body}>{open && children}</div>
    </section>
  )
}
