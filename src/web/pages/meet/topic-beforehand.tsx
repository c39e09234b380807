import { useState } from 'react'
import { prepareOccurrence } from '#contract/meeting.ts'
import { dayOf } from '#domain/time/wall-time.ts'
import { timeSaid } from '#i18n/invitations.ts'
import { letterSubject } from '#i18n/letter-subjects.ts'
import { mailLetter } from '#i18n/mail-letter.ts'
import { meeting as words } from '#i18n/meeting.ts'
import { useAct, useActs } from '../../ground/acts.tsx'
import { copyText } from '../../ground/copy.ts'
import { late } from '../../ground/late.tsx'
import { useLocale, useWords } from '../../ground/locale.tsx'
import { useMailbox } from '../../letters/use-mailbox.ts'
import { Button } from '../../parts/button.tsx'
import { useFormats } from '../../parts/use-formats.ts'
import { KeptArea } from './kept-area.tsx'
import styles from './talk.module.css'
import { type TalkView, talkKeyOf } from '../../meet/talk-view.ts'
import { usePrepText } from './use-prep-text.ts'

const [TalkLetters, warmLetters] = late(() => import('../../letters/talk-letters.tsx').then(found => found.TalkLetters))

/** What one wants to learn, told to a skill mentor beforehand (M8). */
export const TopicBeforehand = ({ talk }: { talk: TalkView }) => {
  const t = useWords(words)
  const locale = useLocale()
  const formats = useFormats()
  const { say } = useActs()
  const topic = usePrepText(talk, 'topic')
  const mark = useAct(prepareOccurrence, { said: () => t('sent_said') })
  const { occurrence, prep: { topicSentOn } } = talk
  const m = useWords(mailLetter)
  const mailbox = useMailbox() === true
  const [mailing, setMailing] = useState(false)
  const letter = t('topic_words', { name: occurrence.people.map(({ salutation, name }) => salutation || name).join('、'), when: timeSaid(locale, occurrence.start), topic: topic.text.trim() })
  const copy = async (): Promise<void> => {
    topic.flush()
    const done = await copyText(letter)
    say({ text: t(done ? 'copied' : 'copy_failed'), plain: true, bad: !done })
  }
  return (
    <KeptArea of={topic} label={t('topic')} hint={t('topic_hint')}>
      <div className={styles.foot}>
        <Button small disabled={topic.text.trim() === ''} onClick={() => void copy()}>{t('copy_words')}</Button>
        {mailbox && topicSentOn === null && <Button small disabled={topic.text.trim() === ''} onPointerEnter={warmLetters} onClick={() => { topic.flush(); setMailing(true) }}>{m('by_mail')}</Button>}
        {topicSentOn === null
          ? <Button small disabled={topic.text.trim() === ''} busy={mark.isPending} onClick={() => mark.mutate({ ...talkKeyOf(talk), topicSent: true })}>{t('topic_sent')}</Button>
          : <><span className="muted small">{t('topic_sent_on', { on: formats.day(topicSentOn) })}</span><Button small kind="quiet" onClick={() => mark.mutate({ ...talkKeyOf(talk), topicSent: false })}>{t('topic_not_sent')}</Button></>}
      </div>
      {mailing && (
        <TalkLetters
          title={m('topic_title')} talk={occurrence} subject={letterSubject(locale, 'topic', { on: dayOf(occurrence.start), format: occurrence.format })} text={letter}
          settles={['topic']} onClose={() => setMailing(false)}
        />
      )}
    </KeptArea>
  )
}
