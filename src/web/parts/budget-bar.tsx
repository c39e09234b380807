import styles from './budget-bar.module.css'

/** Time given or planned against what there is; what goes over is hatched, never red alone. `label` says it in words. */
export const BudgetBar = ({ spent, budget, label }: { spent: number; budget: number; label: string }) => {
  const whole = Math.max(spent, budget, 1)
  const share = (minutes: number): string => `${(minutes / whole) * 100}%`
  return (
    <div className={styles.bar} role="img" aria-label={label}>
      <span className={styles.spent} style={{ width: share(Math.min(spent, budget)) }} />
      {spent > budget && <span className={styles.over} style={{ width: share(spent - budget) }} />}
    </div>
  )
}
