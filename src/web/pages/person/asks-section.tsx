import { Link } from '@tanstack/react-router'
import { listAsks } from '#contract/growth.ts'
import type { ContactId } from '#domain/base/ids.ts'
import { asks as words } from '#i18n/asks.ts'
import { firstMeeting } from '#i18n/first-meeting.ts'
import { useAsk } from '../../ground/api.ts'
import { useWords } from '../../ground/locale.tsx'
import { Section } from '../../parts/page-head.tsx'
import { Asked } from '../../parts/states.tsx'
import { AdviceList } from './asks-advice-list.tsx'
import { AsksList } from './asks-list.tsx'
import styles from './person.module.css'

/** 请教与建议: what I want to ask this person, and what they advised (M6, M12). */
export const AsksSection = ({ contactId }: { contactId: ContactId }) => {
  const t = useWords(words)
  const f = useWords(firstMeeting)
  const asked = useAsk(listAsks, { contactId })
  return (
    <Section id="person-asks" title={t('title')} action={<Link to="/people/$contactId/first" params={{ contactId }} className={styles.action}>{f('open_page')}</Link>}>
      <Asked of={asked} wait={2}>
        {({ asks, advice }) => <div className="stack"><AsksList contactId={contactId} asks={asks} title={t('asks')} /><AdviceList contactId={contactId} advice={advice} title={t('advice')} none={t('advice_none')} /></div>}
      </Asked>
    </Section>
  )
}
