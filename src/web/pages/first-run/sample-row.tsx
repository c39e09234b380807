import { todayEmpty as words } from '#i18n/today-empty.ts'
import { useWords } from '../../ground/locale.tsx'
import styles from './sample-row.module.css'

const columns = ['name', 'position', 'work', 'cadence', 'format', 'length', 'topic'] as const

/** The lecture's row (P4) as a ghost of the plan. */
export const SampleRow = () => {
  const t = useWords(words)
  return (
    <div className={styles.sampleBox} tabIndex={0} role="region" aria-label={t('sample_caption')}>
      <table className={styles.sample}>
        <thead><tr>{columns.map(column => <th key={column} scope="col">{t(`col_${column}`)}</th>)}</tr></thead>
        <tbody><tr>{columns.map(column => <td key={column}>{t(`sample_${column}`)}</td>)}</tr></tbody>
      </table>
    </div>
  )
}
