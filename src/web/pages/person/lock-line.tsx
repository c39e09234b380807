import { listMeetings } from '#contract/meeting.ts'
import type { PlanLineId } from '#domain/base/ids.ts'
import { person as words } from '#i18n/person.ts'
import { useAsk } from '../../ground/api.ts'
import { useWords } from '../../ground/locale.tsx'
import { useArrange } from '../../meet/arrange-context.tsx'
import { Button } from '../../parts/button.tsx'
import type { PersonView } from './person-view.ts'
import styles from './person.module.css'

/** Locks a line of the plan with a meeting (P5); nothing where one locks it already. */
export const LockLine = ({ contact: { id, name }, line }: { contact: PersonView['contact']; line: PersonView['lines'][number] }) => {
  const t = useWords(words)
  const arrange = useArrange()
  const meetings = useAsk(listMeetings, { contactId: id }).data?.meetings
  if (meetings === undefined || meetings.some(one => one.planLineId === line.id && !one.cancelled)) return null
  return <Button kind="quiet" small className={styles.lock ?? ''} onClick={() => arrange({ people: [{ id, name }], planLineId: line.id as PlanLineId, cadenceText: line.cadenceText })}>{t('plan_lock')}</Button>
}
