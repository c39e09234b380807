import { useState } from 'react'
import { editRelation } from '#contract/contact.ts'
import { getFirstMeeting } from '#contract/first-meeting.ts'
import { draftLetters } from '#contract/mail.ts'
import { tellMeeting } from '#contract/meeting.ts'
import type { ContactId, MeetingId, RelationId } from '#domain/base/ids.ts'
import { firstMeeting as words } from '#i18n/first-meeting.ts'
import { useAct, useActs } from '../../ground/acts.tsx'
import { useAsk } from '../../ground/api.ts'
import { copyText } from '../../ground/copy.ts'
import { useWords } from '../../ground/locale.tsx'
import { useToday } from '../../ground/session.ts'
import type { LetterDraft } from '../../letters/letter-draft.ts'
import { LettersDialog } from '../../letters/letters-dialog.tsx'
import { NoMailbox } from '../../letters/no-mailbox.tsx'
import { useMailbox } from '../../letters/use-mailbox.ts'
import { Button } from '../../parts/button.tsx'
import { Dialog } from '../../parts/dialog.tsx'
import { TextArea } from '../../parts/inputs.tsx'
import { Skeleton } from '../../parts/states.tsx'
import styles from './first.module.css'

interface FirstLettersProps {
  readonly contactId: ContactId
  /** The series whose people are to be told, or null. */
  readonly meetingId: MeetingId | null
  /** The introduction whose introducer is to be thanked, or null. */
  readonly relationId: RelationId | null
  readonly onClose: () => void
}

/** The invitation to the mentor and the thanks to the introducer together, sent in one act; without a mailbox they are copied. */
export const FirstLetters = ({ contactId, meetingId, relationId, onClose }: FirstLettersProps) => {
  const t = useWords(words)
  const mailbox = useMailbox()
  const first = useAsk(getFirstMeeting, { contactId })
  const drafted = useAsk(draftLetters, { meetingId: meetingId ?? ('' as MeetingId) }, { enabled: meetingId !== null })
  const thanks = first.data?.thanks.filter(one => one.relationId === relationId) ?? []
  // Straight after a yes the page still has what was known before it.
  const isReady = mailbox !== undefined && first.data !== undefined && !first.isFetching && (meetingId === null || (drafted.data !== undefined && !drafted.isFetching))
  const [letters, setLetters] = useState<readonly LetterDraft[] | null>(null)
  if (letters === null && isReady) {
    const invitations = (drafted.data?.letters ?? []).map(({ contactId: to, name, to: address, method, recurrenceId, minor, subject, text }, i): LetterDraft => ({ key: `${i}`, contactId: to, name, to: address, method, recurrenceId, subject, text, settles: ['told'], goes: !minor && address !== '' }))
    const telling = thanks.map(({ contactId: to, name, to: address, subject, text }): LetterDraft => ({ key: 'thanks', contactId: to, name, to: address, subject, text, settles: ['introduction'], goes: address !== '' }))
    const all = [...invitations, ...telling]
    setLetters(all.length === 1 ? all.map(one => ({ ...one, goes: true })) : all)
  }
  if (letters === null) return <Dialog title={t('letters_title')} onClose={onClose}><Skeleton lines={5} /></Dialog>
  if (mailbox !== true) return <CopyLetters letters={letters} meetingId={meetingId} relationId={relationId} onClose={onClose} />
  const from = drafted.data?.from?.email
  return (
    <LettersDialog
      title={t('letters_title')} letters={letters} onClose={onClose} {...(from === undefined ? {} : { from })}
      purpose={{ ...(meetingId === null ? {} : { meetingId }), ...(relationId === null ? {} : { relationId }), settles: [...(meetingId === null ? [] : ['told' as const]), ...(relationId === null ? [] : ['introduction' as const])] }}
    />
  )
}

const CopyLetters = ({ letters, meetingId, relationId, onClose }: { letters: readonly LetterDraft[] } & Omit<FirstLettersProps, 'contactId'>) => {
  const t = useWords(words)
  const today = useToday()
  const { say } = useActs()
  const [texts, setTexts] = useState(() => new Map(letters.map(({ key, text }) => [key, text])))
  const [told, setTold] = useState<ReadonlySet<string>>(new Set())
  const tell = useAct(tellMeeting)
  const thank = useAct(editRelation)
  const copy = async (text: string): Promise<void> => {
    const done = await copyText(text)
    say({ text: t(done ? 'copied' : 'copy_failed'), plain: true, bad: !done })
  }
  const mark = ({ key, settles }: LetterDraft): void => {
    setTold(new Set([...told, key]))
    if (settles?.includes('introduction') === true && relationId !== null) thank.mutate({ relationId, toldOn: today })
    else if (meetingId !== null) tell.mutate({ meetingId })
  }
  return (
    <Dialog wide title={t('copy_title')} onClose={onClose} footer={<Button kind="main" onClick={onClose}>{t('done')}</Button>}>
      <div className="stack">
        <p className="muted small">{t('copy_hint')}</p>
        {letters.map(letter => (
          <div key={letter.key} className="stack-s">
            <TextArea label={t('words_for', { name: letter.name })} rows={6} value={texts.get(letter.key) ?? ''} onChange={text => setTexts(new Map(texts).set(letter.key, text))} />
            <div className={styles.chips}>
              <Button onClick={() => void copy(texts.get(letter.key) ?? '')}><span data-name>{t('copy', { name: letter.name })}</span></Button>
              <Button disabled={told.has(letter.key)} onClick={() => mark(letter)}><span data-name>{t('told', { name: letter.name })}</span></Button>
            </div>
          </div>
        ))}
        <NoMailbox />
      </div>
    </Dialog>
  )
}
