import { prepareOccurrence } from '#contract/meeting.ts'
import { timeSaid } from '#i18n/invitations.ts'
import { meeting as words } from '#i18n/meeting.ts'
import { useAct, useActs } from '../../ground/acts.tsx'
import { copyText } from '../../ground/copy.ts'
import { useLocale, useWords } from '../../ground/locale.tsx'
import { Button } from '../../parts/button.tsx'
import { useFormats } from '../../parts/use-formats.ts'
import { KeptArea } from './kept-area.tsx'
import styles from './talk.module.css'
import { type TalkView, talkKeyOf } from './talk-view.ts'
import { usePrepText } from './use-prep-text.ts'

/** What one wants to learn, told to a skill mentor beforehand (M8). */
export const TopicBeforehand = ({ talk }: { talk: TalkView }) => {
  const t = useWords(words)
  const locale = useLocale()
  const formats = useFormats()
  const { say } = useActs()
  const topic = usePrepText(talk, 'topic')
  const mark = useAct(prepareOccurrence, { said: () => t('sent_said') })
  const { occurrence, prep: { topicSentOn } } = talk
  const copy = async (): Promise<void> => {
    topic.flush()
    const done = await copyText(t('topic_words', { name: occurrence.people.map(({ salutation, name }) => salutation || name).join('、'), when: timeSaid(locale, occurrence.start), topic: topic.text.trim() }))
    say({ text: t(done ? 'copied' : 'copy_failed'), plain: true, bad: !done })
  }
  return (
    <KeptArea of={topic} label={t('topic')} hint={t('topic_hint')}>
      <div className={styles.foot}>
        <Button small disabled={topic.text.trim() === ''} onClick={() => void copy()}>{t('copy_words')}</Button>
        {topicSentOn === null
          ? <Button small disabled={topic.text.trim() === ''} busy={mark.isPending} onClick={() => mark.mutate({ ...talkKeyOf(talk), topicSent: true })}>{t('topic_sent')}</Button>
          : <><span className="muted small">{t('topic_sent_on', { on: formats.day(topicSentOn) })}</span><Button small kind="quiet" onClick={() => mark.mutate({ ...talkKeyOf(talk), topicSent: false })}>{t('topic_not_sent')}</Button></>}
      </div>
    </KeptArea>
  )
}
