import { type KeyboardEvent, useState } from 'react'
import { createGoal, editGoal, removeGoal } from '#contract/plan.ts'
import type { PlanId } from '#domain/base/ids.ts'
import { plan as words } from '#i18n/plan.ts'
import { api } from '../../ground/api.ts'
import { useWords } from '../../ground/locale.tsx'
import { Button } from '../../parts/button.tsx'
import { Icon } from '../../parts/icon.tsx'
import { Menu } from '../../parts/menu.tsx'
import styles from './plan.module.css'
import type { Goal, PlanView } from './plan-view.ts'
import type { ActsQueue } from './use-acts-queue.ts'
import { WordInput } from './word-input.tsx'

/** What the year is for, with how many people bear on each; one with nobody says so quietly (P1). Alt with an arrow moves one. */
export const Goals = ({ view, queue, onShow }: { view: PlanView; queue: ActsQueue; onShow: (goal: Goal) => void }) => {
  const t = useWords(words)
  const { goals } = view
  const planId = view.plan.id as PlanId
  const [adding, setAdding] = useState(false)
  const [renaming, setRenaming] = useState<string | null>(null)
  const move = (at: number, by: 1 | -1): void => {
    const goal = goals[at]
    const to = at + by
    if (goal === undefined || to < 0 || to >= goals.length) return
    const [before, after] = by === 1 ? [goals[to], goals[to + 1]] : [goals[to - 1], goals[to]]
    const position = before === undefined ? (after?.position ?? 0) - 1 : after === undefined ? before.position + 1 : (before.position + after.position) / 2
    void queue.act(() => api(editGoal, { goalId: goal.id, position }), () => t('goal_moved', { title: goal.title, n: to + 1 }))
  }
  const onKeyDown = (event: KeyboardEvent, at: number): void => {
    if (!event.altKey || !/^Arrow(Up|Down|Left|Right)$/.test(event.key)) return
    event.preventDefault()
    move(at, /Up|Left/.test(event.key) ? -1 : 1)
  }
  return (
    <section className={styles.goals} aria-label={t('goals')}>
      <h2>{t('goals')}</h2>
      <ol>
        {goals.map((goal, at) => (
          <li key={goal.id} onKeyDown={event => onKeyDown(event, at)}>
            {renaming === goal.id
              ? <WordInput
                  label={t('goal_rename')} start={goal.title} onCancel={() => setRenaming(null)}
                  onDone={title => { setRenaming(null); if (title !== goal.title) void queue.act(() => api(editGoal, { goalId: goal.id, title })) }}
                />
              : <>
                  <span className={styles.goalTitle}>{goal.title}</span>
                  <span className={styles.goalCount}>{goal.lines === 0 ? t('goal_nobody') : t('goal_people', { n: goal.lines })}</span>
                  <Menu
                    kind="quiet" small className={styles.goalMenu ?? ''} label={t('goal_menu', { title: goal.title })}
                    items={[
                      { label: t('goal_show'), onPress: () => onShow(goal) },
                      { label: t('goal_rename'), onPress: () => setRenaming(goal.id) },
                      ...(at > 0 ? [{ label: t('goal_up'), hint: 'Alt ←', onPress: () => move(at, -1) }] : []),
                      ...(at < goals.length - 1 ? [{ label: t('goal_down'), hint: 'Alt →', onPress: () => move(at, 1) }] : []),
                      { label: t('goal_remove'), danger: true, onPress: () => void queue.act(() => api(removeGoal, { goalId: goal.id }), () => t('goal_removed', { title: goal.title })) },
                    ]}
                  >
                    <Icon name="more" size={16} />
                  </Menu>
                </>}
          </li>
        ))}
        <li className={styles.goalAdd}>
          {adding
            ? <WordInput label={t('goal_add')} placeholder={t('goal_new')} start="" onCancel={() => setAdding(false)} onDone={title => { setAdding(false); void queue.act(() => api(createGoal, { planId, title }), () => t('goal_added', { title })) }} />
            : <Button kind="quiet" small onClick={() => setAdding(true)}><Icon name="plus" size={14} />{t('goal_add')}</Button>}
        </li>
      </ol>
      {goals.length === 0 && !adding && <p className="muted small">{t('goal_hint')}</p>}
    </section>
  )
}
