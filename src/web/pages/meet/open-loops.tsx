import { Link } from '@tanstack/react-router'
import { useEffect } from 'react'
import type * as z from 'zod/mini'
import { listLoops } from '#contract/meeting.ts'
import { dayOf, type WallTime } from '#domain/time/wall-time.ts'
import { loopWords } from '#i18n/loop.ts'
import { meeting as words } from '#i18n/meeting.ts'
import { today as todayWords } from '#i18n/today.ts'
import { useAsk } from '../../ground/api.ts'
import { useWords } from '../../ground/locale.tsx'
import { useToday } from '../../ground/session.ts'
import { TalkLink } from '../../meet/talk-link.tsx'
import { TalkMenu, useTalkDoing } from '../../meet/talk-menu.tsx'
import { buttonClass } from '../../parts/button.tsx'
import { LoopGlyph } from '../../parts/loop-glyph.tsx'
import { Section } from '../../parts/page-head.tsx'
import { useFormats } from '../../parts/use-formats.ts'
import styles from './open-loops.module.css'

const OPEN_AT_MOST = 2
const BEFORE: readonly string[] = ['planned', 'invited', 'prepared']

type Loops = z.output<(typeof listLoops)['returns']>
type Talk = Loops['coming'][number]

/** Talks of today that are still to be held, and at most two others that are not closed yet, the oldest first. Undefined before it is known. */
const useLoops = (): { readonly today: readonly Talk[]; readonly open: readonly Talk[] } | undefined => {
  const today = useToday()
  const { data, error } = useAsk(listLoops, { limit: 20 })
  if (data === undefined) return error === null ? undefined : { today: [], open: [] }
  const isToday = ({ start }: Talk): boolean => dayOf(start) === today
  const known = new Set<string>()
  const all = [...data.coming.filter(isToday), ...data.open].filter(({ meetingId, recurrenceId }) => !known.has(`${meetingId} ${recurrenceId}`) && known.add(`${meetingId} ${recurrenceId}`))
  const isAhead = (talk: Talk): boolean => isToday(talk) && BEFORE.includes(talk.state)
  const open = all.filter(talk => !isAhead(talk))
  return { today: all.filter(isAhead), open: [...open.filter(isToday), ...open.filter(talk => !isToday(talk)).slice(0, OPEN_AT_MOST)] }
}

/** Whom one meets today; `onKnown` hears how many talks there are. Nothing where there is none. */
export const TodayTalks = ({ onKnown }: { onKnown: (n: number) => void }) => {
  const t = useWords(todayWords)
  const talks = useLoops()?.today
  const n = talks?.length
  useEffect(() => { if (n !== undefined) onKnown(n) }, [n, onKnown])
  return talks === undefined ? null : <Talks id="today-talks" title={t('talks')} talks={talks} />
}

/** Talks that were held and are not closed yet, and at most two answers to decide about; nothing where there is none. */
export const OpenLoops = () => {
  const t = useWords(words)
  const answers = useAsk(listLoops, { limit: 20 }).data?.answers ?? []
  return <Talks id="today-loops" title={t('loops')} talks={useLoops()?.open ?? []} answers={answers.slice(0, OPEN_AT_MOST)} />
}

const Talks = ({ id, title, talks, answers = [] }: { id: string; title: string; talks: readonly Talk[]; answers?: Loops['answers'] }) => {
  const t = useWords(words)
  const l = useWords(loopWords)
  const formats = useFormats()
  const today = useToday()
  const { dialog, onDo } = useTalkDoing()
  return (
    <>
      {dialog}
      {talks.length + answers.length > 0 && (
        <Section id={id} title={title}>
          <ul className="card">
            {answers.map(answer => <Answer key={`${answer.meetingId} ${answer.recurrenceId ?? ''} ${answer.contactId}`} answer={answer} />)}
            {talks.map(talk => (
              <li key={`${talk.meetingId} ${talk.recurrenceId}`} className={styles.row} data-item>
                <LoopGlyph state={talk.state} size={20} />
                <div className={styles.words}>
                  <p className={styles.name} data-name><TalkLink talk={talk}>{talk.title}</TalkLink></p>
                  <p className={styles.why}>{[dayOf(talk.start) === today ? t('loop_today', { at: talk.start.slice(11) }) : t('loop_since', { near: formats.near(dayOf(talk.start)) }), l(talk.state)].join(' · ')}</p>
                </div>
                {talk.next !== null && <TalkLink talk={talk} className={buttonClass()} aria-label={`${l(`next_${talk.next}`)} · ${talk.title}`}>{l(`next_${talk.next}`)}</TalkLink>}
                <TalkMenu talk={talk} onDo={onDo} />
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  )
}

/** Another time somebody would rather meet at, or a talk they cannot come to; it is decided on the page of the meeting. */
const Answer = ({ answer: { meetingId, name, title, start, proposed } }: { answer: Loops['answers'][number] }) => {
  const t = useWords(words)
  const formats = useFormats()
  const day = (at: WallTime): string => formats.day(dayOf(at))
  const isSameDay = start !== null && proposed !== null && dayOf(start) === dayOf(proposed)
  const to = proposed === null ? '' : isSameDay ? `${day(proposed)} ${proposed.slice(11)}` : day(proposed)
  const said = proposed === null
    ? start === null ? t('answer_refuses_all', { name, title }) : t('answer_refuses', { name, title, from: day(start) })
    : start === null ? t('answer_moves_all', { name, title, to }) : t('answer_moves', { name, title, from: day(start), to })
  return (
    <li className={styles.row} data-item>
      <LoopGlyph state="invited" size={20} silent />
      <p className={styles.words} data-name>{said}</p>
      <Link to="/meet/$meetingId" params={{ meetingId }} hash="answers" className={buttonClass()} aria-label={`${t('answer_see')} · ${said}`}>{t('answer_see')}</Link>
    </li>
  )
}
