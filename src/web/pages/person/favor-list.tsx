import type { ReactNode } from 'react'
import { personFavors as words } from '#i18n/person-favors.ts'
import { useWords } from '../../ground/locale.tsx'
import { Button } from '../../parts/button.tsx'
import { Icon } from '../../parts/icon.tsx'
import styles from './person.module.css'

const MOST_DOTS = 5

/** One side of 给与得: its name, a dot for each up to five, a way to add, and what there is. */
export const FavorList = ({ kind, count, onAdd, children }: { kind: 'help' | 'giving'; count: number; onAdd: () => void; children: ReactNode }) => {
  const t = useWords(words)
  return (
    <div className={styles.favors}>
      <div className={styles.favorsHead}>
        <h3>{t(`${kind}s`)}</h3>
        <span className={styles.favorDots} aria-hidden>{'●'.repeat(Math.min(count, MOST_DOTS))}</span>
        <Button small kind="quiet" aria-label={t(`${kind}_add_to`)} onClick={onAdd}><Icon name="plus" size={16} />{t(`${kind}_add`)}</Button>
      </div>
      {count === 0 ? <p className="muted small">{t(`${kind}_none`)}</p> : <ul className="card">{children}</ul>}
    </div>
  )
}
