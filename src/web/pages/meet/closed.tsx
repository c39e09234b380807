import { getMeeting } from '#contract/meeting.ts'
import { dayOf } from '#domain/time/wall-time.ts'
import { meeting as words } from '#i18n/meeting.ts'
import { useAsk } from '../../ground/api.ts'
import { useWords } from '../../ground/locale.tsx'
import { TalkLink } from '../../meet/talk-link.tsx'
import { useFormats } from '../../parts/use-formats.ts'
import styles from './talk.module.css'
import type { TalkView } from '../../meet/talk-view.ts'

/** What is said above the steps: that the talk waits, was called off, or is closed and what comes next. */
export const Closed = ({ talk }: { talk: TalkView }) => {
  const t = useWords(words)
  const formats = useFormats()
  const { state, next, start } = talk.occurrence
  if (state === 'cancelled') return <p className={styles.note}>{t('called_off')}</p>
  if (state === 'closed') return <div className={styles.note}><p>{talk.droppedFor === null ? t('closed') : t('closed_dropped', { reason: talk.droppedFor })}</p>{talk.occurrence.recurring && <NextTalk talk={talk} />}</div>
  return next === 'hold' && state === 'prepared' ? <p className={styles.note}>{t('wait', { near: formats.near(dayOf(start)) })}</p> : null
}

const NextTalk = ({ talk: { occurrence } }: { talk: TalkView }) => {
  const t = useWords(words)
  const formats = useFormats()
  const { data } = useAsk(getMeeting, { meetingId: occurrence.meetingId })
  if (data === undefined) return null
  const following = data.coming.find(one => one.start > occurrence.start && one.state !== 'cancelled')
  return following === undefined ? <p>{t('closed_last')}</p> : <p>{t('closed_next', { on: formats.day(dayOf(following.start)) })} <TalkLink talk={following}>{t('to_next')}</TalkLink></p>
}
