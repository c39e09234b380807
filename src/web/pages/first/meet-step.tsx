import { useState } from 'react'
import { dayOf } from '#domain/time/wall-time.ts'
import { asks as askWords } from '#i18n/asks.ts'
import { firstMeeting as words } from '#i18n/first-meeting.ts'
import { loopWords } from '#i18n/loop.ts'
import { formatWords } from '#i18n/words.ts'
import { late } from '../../ground/late.tsx'
import { useWords } from '../../ground/locale.tsx'
import { useToday } from '../../ground/session.ts'
import { useArrange } from '../../meet/arrange-context.tsx'
import { TalkLink } from '../../meet/talk-link.tsx'
import { Button } from '../../parts/button.tsx'
import { LoopGlyph } from '../../parts/loop-glyph.tsx'
import { useFormats } from '../../parts/use-formats.ts'
import styles from './first.module.css'
import type { FirstView } from './first-view.ts'

const [AskDialog] = late(() => import('../person/asks-dialog.tsx').then(found => found.AskDialog))

/** ③ The first talk, arranged here or there already; once its day has come, what they answered. */
export const MeetStep = ({ view: { person, meeting, asks, readiness } }: { view: FirstView }) => {
  const t = useWords(words)
  const f = useWords(formatWords)
  const l = useWords(loopWords)
  const formats = useFormats()
  const today = useToday()
  const arrange = useArrange()
  const start = (): void => arrange({ people: [{ id: person.id, name: person.name }] })
  if (meeting === null) return <div className="stack-s"><p className="muted">{t('meet_none')}</p><div><Button kind={readiness === 'meet' ? 'main' : 'plain'} onClick={start}>{t('arrange')}</Button></div></div>
  const on = dayOf(meeting.start)
  return (
    <div className="stack">
      <div className={`card ${styles.talk}`}>
        <LoopGlyph state={meeting.state} size={14} silent />
        <TalkLink talk={meeting} className={styles.link}>{formats.day(on)} {formats.weekday(on)} {meeting.start.slice(11)} {f(meeting.format)}</TalkLink>
        <span className="muted small">{[l(meeting.state), meeting.place].filter(Boolean).join(' · ')}</span>
      </div>
      {on <= today && <Answers asks={asks} />}
      <div><Button kind="quiet" small onClick={start}>{t('arrange_again')}</Button></div>
    </div>
  )
}

/** What they said to each ask; the answer to being my mentor has a step of its own. */
const Answers = ({ asks }: Pick<FirstView, 'asks'>) => {
  const t = useWords(words)
  const a = useWords(askWords)
  const [editing, setEditing] = useState<FirstView['asks'][number] | null>(null)
  const plain = asks.filter(({ mentor }) => !mentor)
  return (
    <section aria-labelledby="first-answers" className="stack-s">
      <h3 id="first-answers">{t('answers')}</h3>
      {plain.length === 0 ? <p className="muted small">{t('answers_none')}</p> : (
        <ol className="card">
          {plain.map((ask, i) => (
            <li key={ask.id} className={styles.line}>
              <span className="muted">{i + 1}</span>
              <p className="grow"><span data-name>{ask.text}</span>{ask.answer !== '' && <span className={styles.fine} data-name>{ask.answer}</span>}</p>
              <Button small kind="quiet" aria-label={`${t('answers')} · ${ask.text}`} onClick={() => setEditing(ask)}>{a(ask.answeredOn === null ? 'answer_it' : 'answer')}</Button>
            </li>
          ))}
        </ol>
      )}
      {editing !== null && <AskDialog ask={editing} onClose={() => setEditing(null)} />}
    </section>
  )
}
