import { useState } from 'react'
import { inviteDelegate } from '#contract/mail.ts'
import { dayOf, type WallTime } from '#domain/time/wall-time.ts'
import { mailAnswers } from '#i18n/mail-answers.ts'
import { series as words } from '#i18n/series.ts'
import { useAct } from '../../ground/acts.tsx'
import { late } from '../../ground/late.tsx'
import { useWords } from '../../ground/locale.tsx'
import type { AskedCounter } from '../../letters/asked-counter.ts'
import { useFocusHere } from '../../letters/use-focus-here.ts'
import { useMailbox } from '../../letters/use-mailbox.ts'
import { Button } from '../../parts/button.tsx'
import { Tag } from '../../parts/chip.tsx'
import { Section } from '../../parts/page-head.tsx'
import { PersonLink } from '../../parts/person-link.tsx'
import { useFormats } from '../../parts/use-formats.ts'
import type { Meeting, SeriesView } from './series-view.ts'
import styles from './series.module.css'

const [BringAnswers] = late(() => import('../../letters/bring-answers.tsx').then(found => found.BringAnswers))
const [CounterProposal] = late(() => import('../../letters/counter-proposal.tsx').then(found => found.CounterProposal))
const [CounterDialog] = late(() => import('../../letters/counter-dialog.tsx').then(found => found.CounterDialog))
const [SeriesLetters] = late(() => import('../../letters/series-letters.tsx').then(found => found.SeriesLetters))
const [StrayAnswers] = late(() => import('./stray-answers.tsx').then(found => found.StrayAnswers))

const TONES = { needs_action: 'plain', accepted: 'celadon', declined: 'amber', tentative: 'info', delegated: 'info' } as const

/** What everybody answered to the invitation, what nobody invited sent, and a place for answers that came as a file. */
export const AnswersSection = ({ meeting, attendances, strays }: { meeting: Meeting; attendances: SeriesView['attendances']; strays: SeriesView['strays'] }) => {
  const t = useWords(words)
  const a = useWords(mailAnswers)
  const formats = useFormats()
  const mailbox = useMailbox()
  const [open, setOpen] = useState<AskedCounter | 'letters' | null>(null)
  const focus = useFocusHere(attendances.length + strays.length + attendances.filter(({ proposed }) => proposed !== null).length)
  const said = (start: WallTime): string => `${formats.day(dayOf(start))} ${start.slice(11)}`
  if (attendances.length === 0 && strays.length === 0 && !meeting.told) return null
  const close = (): void => setOpen(null)
  return (
    <Section id="answers" title={t('answers')}>
      <div {...focus}>
        {attendances.length > 0 && (
          <ul className="card">
            {attendances.map(answer => {
              const { contactId, name, recurrenceId, partStat, comment, proposed, answeredBy, delegatedTo } = answer
              const of = proposed === null ? null : { which: { meetingId: meeting.id, contactId, recurrenceId }, name, on: said(proposed.start) }
              return (
                <li key={`${contactId} ${recurrenceId ?? ''}`} className={styles.talk}>
                  <span className={styles.talkWords}>
                    <PersonLink id={contactId}>{name}</PersonLink>
                    <Tag tone={TONES[partStat]}>{t(partStat)}</Tag>
                    {answeredBy !== null && <span className="muted small" data-name>{a('by', { name: answeredBy.name || answeredBy.email })}</span>}
                    {recurrenceId !== null && <span className="muted small">{t('answer_for', { on: formats.day(dayOf(recurrenceId)) })}</span>}
                    {delegatedTo !== null && <Delegate meeting={meeting} answer={answer} delegate={delegatedTo} />}
                    {of !== null && <span className="small">{t('answer_proposed', { on: of.on })}</span>}
                    {of !== null && !meeting.cancelled && <CounterProposal of={of} onAccepted={() => { if (mailbox === true) setOpen('letters') }} onWrite={what => setOpen({ what, ...of })} />}
                    {comment !== '' && <span className={styles.comment} data-name>{comment}</span>}
                  </span>
                </li>
              )
            })}
          </ul>
        )}
        {strays.length > 0 && <StrayAnswers meeting={meeting} strays={strays} />}
        <BringAnswers meetingId={meeting.id} />
        {open === 'letters' && <SeriesLetters meetingId={meeting.id} onClose={close} />}
        {open !== null && open !== 'letters' && <CounterDialog of={open} onClose={close} />}
      </div>
    </Section>
  )
}

interface DelegateProps {
  readonly meeting: Meeting
  readonly answer: SeriesView['attendances'][number]
  readonly delegate: NonNullable<SeriesView['attendances'][number]['delegatedTo']>
}

/** Who comes in their place, and one press to invite them, or for one talk of a series to keep them as a contact. */
const Delegate = ({ meeting, answer: { contactId, recurrenceId }, delegate }: DelegateProps) => {
  const a = useWords(mailAnswers)
  const name = delegate.name || delegate.email
  const invites = recurrenceId === null
  const act = useAct(inviteDelegate, { said: () => a(invites ? 'invited' : 'noted', { name }) })
  const isDone = delegate.contactId !== null && (!invites || meeting.contactIds.includes(delegate.contactId))
  return (
    <>
      <span className="small" data-name>{delegate.contactId === null ? a('instead', { name }) : <PersonLink id={delegate.contactId}>{a('instead', { name })}</PersonLink>}</span>
      {!isDone && !meeting.cancelled && <Button small busy={act.isPending} onClick={() => act.mutate({ meetingId: meeting.id, contactId, recurrenceId })}><span data-name>{a(invites ? 'invite' : 'note', { name })}</span></Button>}
    </>
  )
}
