import { hoursNumber } from '#i18n/dates.ts'
import { plan as words } from '#i18n/plan.ts'
import { useWords } from '../../ground/locale.tsx'
import { Button } from '../../parts/button.tsx'
import { Dialog } from '../../parts/dialog.tsx'
import styles from './plan.module.css'
import type { PlanView } from './plan-view.ts'
import type { PlanSheet } from './use-plan-sheet.ts'

/** 逐条看: what could be lowered, each with its reason, taken one by one; the list follows the plan. */
export const LowerDialog = ({ view, sheet, onClose }: { view: PlanView; sheet: PlanSheet; onClose: () => void }) => {
  const t = useWords(words)
  const { suggestions } = view.budget
  return (
    <Dialog title={t('lower_title')} onClose={onClose} footer={<Button disabled={!sheet.queue.canUndo} onClick={sheet.queue.undo}>{t('undo')}</Button>}>
      <div className="stack">
        <p className="muted">{suggestions.length === 0 ? t('lower_end') : t('lower_hint')}</p>
        <ul className={styles.lowerings}>
          {suggestions.map(({ lineId, name, action, cadenceText, savesMinutes, reason }) => (
            <li key={lineId}>
              <div><b data-name>{name}</b> <span className="muted small">{t('saves', { n: hoursNumber(savesMinutes) })}</span><p>{reason.text}</p></div>
              {action === 'lower'
                ? <Button onClick={() => sheet.edit({ change: [{ lineId, cadenceText, state: 'lowered', stateReason: reason.text }] }, () => t('lower_done', { name, cadence: cadenceText }))}>{t('lower_do', { cadence: cadenceText })}</Button>
                : <Button onClick={() => sheet.edit({ change: [{ lineId, state: 'let_go', stateReason: t('let_go_why') }] }, () => t('let_go_done', { name }))}>{t('let_go_do')}</Button>}
            </li>
          ))}
        </ul>
      </div>
    </Dialog>
  )
}
