import { useState } from 'react'
import { draftLetters } from '#contract/mail.ts'
import { tellMeeting } from '#contract/meeting.ts'
import { mailLetter } from '#i18n/mail-letter.ts'
import { series as words } from '#i18n/series.ts'
import { useAct, useActs } from '../../ground/acts.tsx'
import { useAsk } from '../../ground/api.ts'
import { copyText } from '../../ground/copy.ts'
import { late } from '../../ground/late.tsx'
import { useWords } from '../../ground/locale.tsx'
import { NoMailbox } from '../../letters/no-mailbox.tsx'
import { useMailbox } from '../../letters/use-mailbox.ts'
import { Button } from '../../parts/button.tsx'
import { Section } from '../../parts/page-head.tsx'
import type { Meeting, Notice } from './series-view.ts'
import styles from './series.module.css'

const [SeriesLetters, warmLetters] = late(() => import('../../letters/series-letters.tsx').then(found => found.SeriesLetters))

/** What the others do not know yet, with the words for each of them as the server drafts them; nothing leaves before the reader sends it. */
export const NoticesSection = ({ meeting, notices }: { meeting: Meeting; notices: readonly Notice[] }) => {
  const t = useWords(words)
  const tell = useAct(tellMeeting, { said: () => t('told_done') })
  const drafted = useAsk(draftLetters, { meetingId: meeting.id }, { enabled: notices.length > 0 }).data?.letters
  const wordsFor = ({ method, recurrenceId }: Notice, contactId: string): string => drafted?.find(one => one.contactId === contactId && one.method === method && one.recurrenceId === recurrenceId)?.text ?? ''
  const m = useWords(mailLetter)
  const mailbox = useMailbox()
  const [writing, setWriting] = useState(false)
  if (notices.length === 0) return meeting.told && !meeting.cancelled ? <p className={styles.told}>{t('all_told')}</p> : null
  return (
    <Section
      id="to-tell" title={t('to_tell', { n: notices.length })}
      action={<span className="row">
        {mailbox === true && <Button kind="main" small onPointerEnter={warmLetters} onClick={() => setWriting(true)}>{m('by_mail')}</Button>}
        <Button kind={mailbox === true ? 'plain' : 'main'} small busy={tell.isPending} onClick={() => tell.mutate({ meetingId: meeting.id })}>{t('tell')}</Button>
      </span>}
    >
      <p className="muted small">{mailbox === true ? m('to_tell_hint') : t('to_tell_hint')}</p>
      <NoMailbox />
      {writing && <SeriesLetters meetingId={meeting.id} onClose={() => setWriting(false)} />}
      <ul className={styles.notices}>
        {notices.map(notice => (
          <li key={`${notice.method} ${notice.recurrenceId ?? ''} ${notice.to.map(({ id }) => id).join()}`} className="card">
            <p className={styles.noticeText} data-name>{notice.text}{notice.minor && <span className="muted"> {t('minor')}</span>}</p>
            {notice.to.map(person => <Letter key={person.id} name={person.salutation || person.name} text={wordsFor(notice, person.id)} />)}
          </li>
        ))}
      </ul>
    </Section>
  )
}

const Letter = ({ name, text }: { name: string; text: string }) => {
  const t = useWords(words)
  const { say } = useActs()
  const copy = async (): Promise<void> => say({ text: (await copyText(text)) ? t('copied', { name }) : t('copy_failed') })
  return (
    <div className={styles.letter}>
      <p className={styles.words} data-name>{text}</p>
      <Button aria-label={`${t('copy')}: ${t('tell_one', { name })}`} onClick={() => void copy()}>{t('copy')}</Button>
    </div>
  )
}
