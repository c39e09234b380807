import { type ReactNode, useId, useState } from 'react'
import styles from './disclosure.module.css'
import { Icon } from './icon.tsx'

/** Opens and closes a part of a page. `open` and `onToggle` may be held by the page. */
export const Disclosure = ({ label, remark, children, startOpen = false, open, onToggle }: {
  label: string; remark?: ReactNode; children: ReactNode; startOpen?: boolean; open?: boolean; onToggle?: (open: boolean) => void
}) => {
  const id = useId()
  const [own, setOwn] = useState(startOpen)
  const shown = open ?? own
  return (
    <div className={styles.disclosure}>
      <button
        type="button" className={styles.button} aria-expanded={shown} aria-controls={id}
        onClick={() => {
          setOwn(!shown)
          onToggle?.(!shown)
        }}
      >
        <span className={styles.arrow} data-open={shown || undefined}><Icon name="right" size={16} /></span>
        {label}
        {remark !== undefined && <span className={styles.remark}>{remark}</span>}
      </button>
      <div id={id} hidden={!shown} className={styles.content}>{shown && children}</div>
    </div>
  )
}
