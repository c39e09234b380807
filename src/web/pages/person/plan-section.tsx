import { Link } from '@tanstack/react-router'
import { listPlans } from '#contract/plan.ts'
import { person as words } from '#i18n/person.ts'
import { useAsk } from '../../ground/api.ts'
import { late } from '../../ground/late.tsx'
import { useWords } from '../../ground/locale.tsx'
import { Section } from '../../parts/page-head.tsx'
import type { PersonView } from './person-view.ts'
import { Proposal } from './proposal.tsx'
import styles from './person.module.css'

const [LockLine] = late(() => import('./lock-line.tsx').then(found => found.LockLine))
const [WithPerson] = late(() => import('../../meet/with-person.tsx').then(found => found.WithPerson))

/** What this year's plan says of the person, or what their role proposes; below it the meetings with them. */
export const PlanSection = ({ view }: { view: PersonView }) => {
  const t = useWords(words)
  const plans = useAsk(listPlans, {})
  if (plans.data === undefined || view.contact.letGo !== null) return null
  const { inForce } = plans.data
  const lines = view.lines.filter(line => line.planId === inForce)
  return (
    <>
      <Section id="person-plan" title={t('plan')} action={<Link to="/plan" className={styles.action}>{t('plan_to')}</Link>}>
        {lines.map(line => (
          <div key={line.id} className={styles.plan}>
            {line.state !== 'let_go' && <LockLine contact={view.contact} line={line} />}
            <p className={styles.cadence}>{[line.cadenceText, line.formatsText, line.lengthText].filter(Boolean).join(' · ')}</p>
            {line.topic !== '' && <p className={styles.work} data-name>{t('topic', { topic: line.topic })}</p>}
          </div>
        ))}
        {lines.length === 0 && <Proposal view={view} planId={inForce} year={plans.data.current.fiscalYear} />}
      </Section>
      <WithPerson contactId={view.contact.id} />
    </>
  )
}
