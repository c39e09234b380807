import { listLoops } from '#contract/meeting.ts'
import { dayOf } from '#domain/time/wall-time.ts'
import { loopWords } from '#i18n/loop.ts'
import { meeting as words } from '#i18n/meeting.ts'
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

/** Talks of today, and at most two that are not closed yet, the oldest first; nothing where there is none. */
export const OpenLoops = () => {
  const t = useWords(words)
  const l = useWords(loopWords)
  const formats = useFormats()
  const today = useToday()
  const { data } = useAsk(listLoops, { limit: 20 })
  const { dialog, onDo } = useTalkDoing()
  const isToday = ({ start }: { readonly start: string }): boolean => start.slice(0, 10) === today
  const known = new Set<string>()
  const talks = [...(data?.coming ?? []).filter(isToday), ...(data?.open ?? []).filter(isToday), ...(data?.open ?? []).filter(talk => !isToday(talk)).slice(0, OPEN_AT_MOST)]
    .filter(({ meetingId, recurrenceId }) => !known.has(`${meetingId} ${recurrenceId}`) && known.add(`${meetingId} ${recurrenceId}`))
  return (
    <>
      {dialog}
      {talks.length > 0 && (
        <Section id="today-loops" title={t('loops')}>
          <ul className="card">
            {talks.map(talk => (
              <li key={`${talk.meetingId} ${talk.recurrenceId}`} className={styles.row} data-item>
                <LoopGlyph state={talk.state} size={20} />
                <div className={styles.words}>
                  <p className={styles.name} data-name><TalkLink talk={talk}>{talk.title}</TalkLink></p>
                  <p className={styles.why}>{[isToday(talk) ? t('loop_today', { at: talk.start.slice(11) }) : t('loop_since', { near: formats.near(dayOf(talk.start)) }), l(talk.state)].join(' · ')}</p>
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
