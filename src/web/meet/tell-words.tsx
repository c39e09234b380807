import { useState } from 'react'
import type { MeetingId } from '#domain/base/ids.ts'
import { mailLetter } from '#i18n/mail-letter.ts'
import { meeting as words } from '#i18n/meeting.ts'
import { useActs } from '../ground/acts.tsx'
import { copyText } from '../ground/copy.ts'
import { late } from '../ground/late.tsx'
import { useWords } from '../ground/locale.tsx'
import { NoMailbox } from '../letters/no-mailbox.tsx'
import { useMailbox } from '../letters/use-mailbox.ts'
import { Button } from '../parts/button.tsx'
import { Dialog } from '../parts/dialog.tsx'
import { TextArea } from '../parts/inputs.tsx'

const [SeriesLetters] = late(() => import('../letters/series-letters.tsx').then(found => found.SeriesLetters))

/** Words for the others about what was just changed, to be mended and copied, or sent by mail. */
export const TellWords = ({ meetingId, title, lead, start, onClose }: { meetingId: MeetingId; title: string; lead: string; start: string; onClose: () => void }) => {
  const t = useWords(words)
  const { say } = useActs()
  const [text, setText] = useState(start)
  const m = useWords(mailLetter)
  const mailbox = useMailbox() === true
  const [mailing, setMailing] = useState(false)
  const copy = async (): Promise<void> => {
    const done = await copyText(text)
    say({ text: t(done ? 'copied' : 'copy_failed'), plain: true, bad: !done })
    if (done) onClose()
  }
  if (mailing) return <SeriesLetters meetingId={meetingId} onClose={onClose} />
  return (
    <Dialog
      title={title} onClose={onClose}
      footer={<><Button kind={mailbox ? 'plain' : 'main'} onClick={() => void copy()}>{t('copy')}</Button>{mailbox && <Button kind="main" onClick={() => setMailing(true)}>{m('by_mail')}</Button>}</>}
    >
      <TextArea label={lead} rows={5} value={text} onChange={setText} />
      <NoMailbox />
    </Dialog>
  )
}
