import { Link } from '@tanstack/react-router'
import { listMeetings } from '#contract/meeting.ts'
import type { ContactId } from '#domain/base/ids.ts'
import { dayOf } from '#domain/time/wall-time.ts'
import { arrange as words } from '#i18n/arrange.ts'
import { loopWords } from '#i18n/loop.ts'
import { formatWords } from '#i18n/words.ts'
import { useAsk } from '../ground/api.ts'
import { useWords } from '../ground/locale.tsx'
import { Tag } from '../parts/chip.tsx'
import { LoopGlyph } from '../parts/loop-glyph.tsx'
import { Section } from '../parts/page-head.tsx'
import { useFormats } from '../parts/use-formats.ts'
import styles from './arrange.module.css'
import { TalkLink } from './talk-link.tsx'
import { TalkMenu, useTalkDoing } from './talk-menu.tsx'

const SHOWN = 3

/** The next talks with a person, and the series they belong to. Nothing where there are none. */
export const WithPerson = ({ contactId }: { contactId: ContactId }) => {
  const t = useWords(words)
  const l = useWords(loopWords)
  const f = useWords(formatWords)
  const formats = useFormats()
  const { data } = useAsk(listMeetings, { contactId })
  const { dialog, onDo } = useTalkDoing()
  const series = data?.meetings.filter(({ cancelled }) => !cancelled) ?? []
  const coming = data?.coming ?? []
  return (
    <>
      {dialog}
      {series.length + coming.length > 0 && (
        <Section id="person-meetings" title={t('with_person')}>
          <ul className="card">
            {coming.slice(0, SHOWN).map(talk => (
              <li key={`${talk.meetingId} ${talk.recurrenceId}`} className={styles.coming}>
                <LoopGlyph state={talk.state} size={14} silent />
                <TalkLink talk={talk} className={styles.link}>{formats.day(dayOf(talk.start))} {formats.weekday(dayOf(talk.start))} {talk.start.slice(11)} {f(talk.format)}</TalkLink>
                <span className="muted small grow">{l(talk.state)}</span>
                <TalkMenu talk={talk} onDo={onDo} />
              </li>
            ))}
            {series.map(({ id, title, rule, ruleText, start, toTell }) => (
              <li key={id} className={styles.coming}>
                <Link to="/meet/$meetingId" params={{ meetingId: id }} className={styles.link}><span data-name>{title}</span></Link>
                <span className="muted small">{rule === null ? formats.day(dayOf(start)) : ruleText}</span>
                {toTell > 0 && <Tag tone="amber">{t('to_tell', { n: toTell })}</Tag>}
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  )
}
