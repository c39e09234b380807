import { ROLE_KINDS } from '#domain/contact/role.ts'
import { plan as words } from '#i18n/plan.ts'
import { stateWords } from '#i18n/sheet.ts'
import { roleWords } from '#i18n/words.ts'
import { useWords } from '../../ground/locale.tsx'
import { Button } from '../../parts/button.tsx'
import { Select } from '../../parts/choices.tsx'
import { Disclosure } from '../../parts/disclosure.tsx'
import { TextField } from '../../parts/inputs.tsx'
import styles from './plan.module.css'
import type { PlanView } from './plan-view.ts'
import type { ActsQueue } from './use-acts-queue.ts'
import { type Filter, isFiltered, NO_FILTER } from './view-order.ts'

/** Above the sheet: what to show, undo and redo, table or cards. */
export const PlanTools = ({ view, filter, onFilter, queue, cards, onCards }: {
  view: PlanView; filter: Filter; onFilter: (filter: Filter) => void; queue: ActsQueue; cards: boolean | null; onCards: (cards: boolean) => void
}) => {
  const t = useWords(words)
  const role = useWords(roleWords)
  const state = useWords(stateWords)
  const set = (change: Partial<Filter>): void => onFilter({ ...filter, ...change })
  const phone = cards !== null
  const choices = (
    <>
      <Select label={t('col_roleKind')} labelHidden value={filter.roleKind} onChange={roleKind => set({ roleKind })} options={[{ value: '', label: t('role_all') }, ...ROLE_KINDS.map(kind => ({ value: kind, label: role(kind) })), { value: 'none', label: t('no_role') }]} />
      <Select label={t('col_state')} labelHidden value={filter.state} onChange={one => set({ state: one })} options={[{ value: '', label: t('state_all') }, ...(['kept', 'lowered', 'let_go'] as const).map(one => ({ value: one, label: state(one) })), { value: 'unread', label: t('state_unread') }]} />
      {view.goals.length > 0 && <Select label={t('col_goalId')} labelHidden value={filter.goalId} onChange={goalId => set({ goalId })} options={[{ value: '', label: t('goal_all') }, ...view.goals.map(({ id, title }) => ({ value: id as string, label: title })), { value: 'none', label: t('goal_none') }]} />}
    </>
  )
  return (
    <div className={styles.tools} role="group" aria-label={t('find')}>
      <div className={styles.find}><TextField type="search" label={t('find')} labelHidden placeholder={t('find_text')} value={filter.text} onChange={text => set({ text })} /></div>
      {phone ? <Disclosure label={t('find')}><div className={styles.choices}>{choices}</div></Disclosure> : choices}
      {isFiltered(filter) && <Button kind="quiet" small onClick={() => onFilter(NO_FILTER)}>{t('show_all')}</Button>}
      <span className={styles.gap} />
      {phone && <Button small onClick={() => onCards(!cards)}>{t(cards ? 'view_table' : 'view_cards')}</Button>}
      <span className={styles.history}>
        <Button kind="quiet" small disabled={!queue.canUndo} onClick={queue.undo}>{t('undo')}</Button>
        <Button kind="quiet" small disabled={!queue.canRedo} onClick={queue.redo}>{t('redo')}</Button>
      </span>
    </div>
  )
}
