import { plan as words } from '#i18n/plan.ts'
import { useWords } from '../../ground/locale.tsx'
import styles from './plan.module.css'

const CELLS = ['name', 'position', 'workContent', 'cadenceText', 'formatsText', 'lengthText', 'topic'] as const

/** The lecture's own row (P4), as a ghost of what a plan is made of. */
export const GhostRow = () => {
  const t = useWords(words)
  return (
    <figure className={styles.ghostBox}>
      <div tabIndex={0} role="region" aria-label={t('ghost_label')}>
        <table className={styles.ghost}>
          <thead><tr>{CELLS.map(cell => <th key={cell} scope="col">{t(`col_${cell}`)}</th>)}</tr></thead>
          <tbody><tr>{CELLS.map(cell => <td key={cell}>{t(`ghost_${cell}`)}</td>)}</tr></tbody>
        </table>
      </div>
      <figcaption>{t('ghost_hint')}</figcaption>
    </figure>
  )
}
