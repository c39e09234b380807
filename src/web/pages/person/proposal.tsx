import { editLines, proposeCadence } from '#contract/plan.ts'
import type { PlanId } from '#domain/base/ids.ts'
import { roleKindsOn } from '#domain/contact/role-kinds.ts'
import { person as words } from '#i18n/person.ts'
import { useAct } from '../../ground/acts.tsx'
import { useAsk } from '../../ground/api.ts'
import { useWords } from '../../ground/locale.tsx'
import { useToday } from '../../ground/session.ts'
import { Button } from '../../parts/button.tsx'
import type { PersonView } from './person-view.ts'
import styles from './person.module.css'

/** A role but no plan: what its playbook proposes and why (P6–P8); one press writes it down. */
export const Proposal = ({ view: { contact, roles }, planId, year }: { view: PersonView; planId: PlanId | null; year: number }) => {
  const t = useWords(words)
  const today = useToday()
  const roleKind = roleKindsOn(roles, today).find(kind => kind !== 'own') ?? null
  const { closeness, busyness } = contact
  const { data } = useAsk(proposeCadence, { roleKind, closeness, busyness }, { enabled: roleKind !== null })
  const take = useAct(editLines, { said: () => t('proposal_taken', { year }) })
  if (roleKind === null || data === undefined) return <p className={styles.work}>{t('plan_none')}</p>
  const { cadenceText, formatsText, lengthText } = data
  return (
    <div className={styles.proposal}>
      <div className="grow">
        <p><span className={styles.lead}>{t('proposal')}</span> <b>{[cadenceText, formatsText, lengthText].filter(Boolean).join(' · ')}</b></p>
        <p className={styles.work}>{data.reason.text}</p>
      </div>
      {planId !== null && (
        <Button small busy={take.isPending} onClick={() => take.mutate({ planId, create: [{ contactId: contact.id, cadenceText, formatsText, lengthText, roleKind }] })}>{t('proposal_take')}</Button>
      )}
    </div>
  )
}
