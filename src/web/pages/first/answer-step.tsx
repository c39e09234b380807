import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { listMeetings } from '#contract/meeting.ts'
import type { MeetingId, RelationId } from '#domain/base/ids.ts'
import { firstMeeting as words } from '#i18n/first-meeting.ts'
import { roleWords } from '#i18n/words.ts'
import { useAsk } from '../../ground/api.ts'
import { late } from '../../ground/late.tsx'
import { useWords } from '../../ground/locale.tsx'
import { Button } from '../../parts/button.tsx'
import { Chip, ChipGroup } from '../../parts/chip.tsx'
import { Skeleton } from '../../parts/states.tsx'
import { useFormats } from '../../parts/use-formats.ts'
import { DeclineForm } from './decline-form.tsx'
import styles from './first.module.css'
import { calledOf, type FirstView } from './first-view.ts'
import { ThanksList } from './thanks-list.tsx'

const [AgreeForm] = late(() => import('./agree-form.tsx').then(found => found.AgreeForm), <Skeleton lines={6} />)
const [FirstLetters] = late(() => import('./first-letters.tsx').then(found => found.FirstLetters))

/** What is to be written: the invitation of a series, thanks for an introduction, or both. */
interface Writing {
  readonly meetingId: MeetingId | null
  readonly relationId: RelationId | null
}

/** ④ What they said to being my mentor, what follows from it, and the thanks to whoever introduced us (M6, M7). */
export const AnswerStep = ({ view }: { view: FirstView }) => {
  const t = useWords(words)
  const [said, setSaid] = useState<'yes' | 'no' | null>(null)
  const [writing, setWriting] = useState<Writing | null>(null)
  const { person, role, agreed, declined } = view
  const isAgreed = role !== null || agreed !== null
  const write = (one: Writing): void => { if (one.meetingId !== null || one.relationId !== null) setWriting(one) }
  const kept = (one: Writing): void => { setSaid(null); write(one) }
  const close = (): void => {
    setWriting(null)
    // What was pressed may be gone from the page by now.
    requestAnimationFrame(() => { if (document.activeElement === document.body) document.getElementById('first-answer')?.focus() })
  }
  return (
    <div className="stack">
      {isAgreed ? <Agreed view={view} onWrite={meetingId => write({ meetingId, relationId: null })} /> : (
        <>
          {declined !== null && <p className="muted">{t('declined_hint')}</p>}
          <ChipGroup label={t('answer_ask')}>
            {declined === null && <span className={styles.ask}>{t('answer_ask')}</span>}
            <Chip on={said === 'yes'} onPress={() => setSaid(said === 'yes' ? null : 'yes')}>{t(declined === null ? 'yes' : 'changed_mind')}</Chip>
            {declined === null && <Chip on={said === 'no'} onPress={() => setSaid(said === 'no' ? null : 'no')}>{t('no')}</Chip>}
          </ChipGroup>
          {said === 'yes' && <AgreeForm key={person.id} view={view} onKept={kept} />}
          {said === 'no' && <DeclineForm view={view} onKept={() => setSaid(null)} />}
        </>
      )}
      {said !== 'yes' && <ThanksList view={view} onWrite={relationId => setWriting({ meetingId: null, relationId })} />}
      {writing !== null && <FirstLetters contactId={person.id} {...writing} onClose={close} />}
    </div>
  )
}

/** The yes as it stands: what they are to me, the talks that were arranged, and whether they know of them. */
const Agreed = ({ view: { person, role, agreed, planYear, planLineId }, onWrite }: { view: FirstView; onWrite: (meetingId: MeetingId) => void }) => {
  const t = useWords(words)
  const r = useWords(roleWords)
  const formats = useFormats()
  const series = useAsk(listMeetings, { contactId: person.id }).data?.meetings.filter(({ cancelled, rule }) => !cancelled && rule !== null) ?? []
  const since = agreed ?? role?.from ?? null
  const what = role === null ? '' : [r(role.kind), role.label].filter(Boolean).join(' · ')
  return (
    <div className="stack-s">
      <p><b data-name>{role === null ? t('agreed') : t('is_role', { name: calledOf(person), role: what })}</b>{since !== null && <span className="muted">{t('since_on', { on: formats.day(since) })}</span>}</p>
      {series.map(({ id, title, toTell }) => (
        <p key={id} className={styles.chips}>
          <Link to="/meet/$meetingId" params={{ meetingId: id }} className={styles.link}><span data-name>{t('to_series', { title })}</span></Link>
          {toTell > 0 && <><span className="muted small">{t('to_tell')}</span><Button small onClick={() => onWrite(id)}>{t('write')}</Button></>}
        </p>
      ))}
      {planLineId !== null && planYear !== null && <p><Link to="/plan/$fiscalYear" params={{ fiscalYear: String(planYear) }} className={styles.link}>{t('to_plan', { year: planYear })}</Link></p>}
    </div>
  )
}
