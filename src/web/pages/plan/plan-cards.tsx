import { useState } from 'react'
import type { PlanId } from '#domain/base/ids.ts'
import { ROLE_KINDS } from '#domain/contact/role.ts'
import { hoursNumber } from '#i18n/dates.ts'
import { plan as words } from '#i18n/plan.ts'
import { roleWords } from '#i18n/words.ts'
import { useWords } from '../../ground/locale.tsx'
import { Button } from '../../parts/button.tsx'
import { Cup } from '../../parts/cup.tsx'
import { Icon } from '../../parts/icon.tsx'
import { LockSign } from './lock-sign.tsx'
import { LineDialog } from './line-dialog.tsx'
import styles from './plan.module.css'
import { isNew, type Line, type PlanView } from './plan-view.ts'
import { useGrowing } from './use-growing.ts'
import type { PlanSheet } from './use-plan-sheet.ts'
import { type Filter, passes } from './view-order.ts'

/** The plan on a phone: a card a line, by role; a press opens it to change. */
export const PlanCards = ({ planId, view, sheet, filter }: { planId: PlanId; view: PlanView; sheet: PlanSheet; filter: Filter }) => {
  const t = useWords(words)
  const role = useWords(roleWords)
  const [open, setOpen] = useState<Line | 'new' | null>(null)
  const shown = view.lines.filter(line => passes(line, filter))
  const { drawn, end } = useGrowing(shown.length)
  let left = drawn
  const groups = [...ROLE_KINDS, null].flatMap(kind => {
    const all = shown.filter(line => line.roleKind === kind)
    const lines = all.slice(0, left)
    left -= lines.length
    return lines.length === 0 ? [] : [{ kind, lines, minutes: all.reduce((sum, line) => sum + (line.state === 'let_go' ? 0 : (line.minutesPerYear ?? 0)), 0) }]
  })
  return (
    <div className={styles.cards}>
      <Button onClick={() => setOpen('new')}><Icon name="plus" size={16} />{t('card_add')}</Button>
      {shown.length === 0 && view.lines.length > 0 && <p className="muted">{t('nothing_found')}</p>}
      {groups.map(({ kind, lines, minutes }) => (
        <section key={kind ?? 'none'} aria-labelledby={`role-${kind ?? 'none'}`}>
          <h2 id={`role-${kind ?? 'none'}`}>{kind === null ? t('no_role') : role(kind)}<small>{minutes > 0 && t('per_year', { n: hoursNumber(minutes) })}</small></h2>
          <ul className="card">
            {lines.map(line => (
              <li key={sheet.keyOf(line)}>
                <button type="button" className={styles.card} data-faded={line.state === 'let_go' || undefined} disabled={isNew(line)} onClick={() => setOpen(line)}>
                  <Cup state={line.cup.state} size={28} />
                  <span className={styles.cardWords}>
                    <b><span data-name>{line.name}</span><span>{[line.position, line.workContent].filter(Boolean).join(' · ')}</span>{line.locked !== null && <span className={styles.locked}><LockSign minutes={line.locked.minutes} /></span>}</b>
                    <span className={line.unread.length > 0 ? styles.cardUnread : undefined}>{[line.cadenceText || t('card_none'), line.formatsText, line.lengthText].filter(Boolean).join(' · ')}</span>
                    {line.topic !== '' && <span className={styles.cardTopic} data-name>{line.topic}</span>}
                  </span>
                  <span className="vh">{t('card_edit')}</span><Icon name="right" size={16} />
                </button>
              </li>
            ))}
          </ul>
        </section>
      ))}
      {drawn < shown.length && <div ref={end} />}
      {open !== null && <LineDialog planId={planId} line={open === 'new' ? null : open} view={view} sheet={sheet} onClose={() => setOpen(null)} />}
    </div>
  )
}
