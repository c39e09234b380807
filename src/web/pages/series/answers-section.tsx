import { dayOf, type WallTime } from '#domain/time/wall-time.ts'
import { series as words } from '#i18n/series.ts'
import { late } from '../../ground/late.tsx'
import { useWords } from '../../ground/locale.tsx'
import { Tag } from '../../parts/chip.tsx'
import { Section } from '../../parts/page-head.tsx'
import { PersonLink } from '../../parts/person-link.tsx'
import { useFormats } from '../../parts/use-formats.ts'
import type { Meeting, SeriesView } from './series-view.ts'
import styles from './series.module.css'

const [BringAnswers] = late(() => import('../../letters/bring-answers.tsx').then(found => found.BringAnswers))
const [CounterProposal] = late(() => import('../../letters/counter-proposal.tsx').then(found => found.CounterProposal))

const TONES = { needs_action: 'plain', accepted: 'celadon', declined: 'amber', tentative: 'info', delegated: 'info' } as const

/** What everybody answered to the invitation, and a place for answers that came as a file. */
export const AnswersSection = ({ meeting, attendances }: { meeting: Meeting; attendances: SeriesView['attendances'] }) => {
  const t = useWords(words)
  const formats = useFormats()
  const said = (start: WallTime): string => `${formats.day(dayOf(start))} ${start.slice(11)}`
  if (attendances.length === 0 && !meeting.told) return null
  return (
    <Section id="answers" title={t('answers')}>
      {attendances.length > 0 && (
        <ul className="card">
          {attendances.map(({ contactId, name, recurrenceId, partStat, comment, proposed }) => (
            <li key={`${contactId} ${recurrenceId ?? ''}`} className={styles.talk}>
              <span className={styles.talkWords}>
                <PersonLink id={contactId}>{name}</PersonLink>
                <Tag tone={TONES[partStat]}>{t(partStat)}</Tag>
                {recurrenceId !== null && <span className="muted small">{t('answer_for', { on: formats.day(dayOf(recurrenceId)) })}</span>}
                {proposed !== null && <span className="small">{t('answer_proposed', { on: said(proposed.start) })}</span>}
                {proposed !== null && !meeting.cancelled && <CounterProposal which={{ meetingId: meeting.id, contactId, recurrenceId }} name={name} on={said(proposed.start)} />}
                {comment !== '' && <span className={styles.comment} data-name>{comment}</span>}
              </span>
            </li>
          ))}
        </ul>
      )}
      <BringAnswers meetingId={meeting.id} />
    </Section>
  )
}
