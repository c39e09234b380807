import { useState } from 'react'
import { declineCounter, draftCounterAnswer } from '#contract/mail.ts'
import type { WallTime } from '#domain/time/wall-time.ts'
import { mailAnswers as words } from '#i18n/mail-answers.ts'
import { mailLetter } from '#i18n/mail-letter.ts'
import { useAct, useActs } from '../ground/acts.tsx'
import { useAsk } from '../ground/api.ts'
import { copyText } from '../ground/copy.ts'
import { useWords } from '../ground/locale.tsx'
import { Button } from '../parts/button.tsx'
import { Dialog } from '../parts/dialog.tsx'
import { TextArea } from '../parts/inputs.tsx'
import { Asked } from '../parts/states.tsx'
import type { AskedCounter } from './asked-counter.ts'
import { LettersDialog } from './letters-dialog.tsx'
import { NoMailbox } from './no-mailbox.tsx'

interface CounterLetterProps {
  readonly of: AskedCounter
  /** What is suggested instead; none: the talk stays where it is. */
  readonly times: readonly WallTime[]
  readonly onClose: () => void
}

/** The letter that declines a proposal, as the server drafts it: sent with what calendars understand, or copied. Either way the proposal is answered, and undo opens it again. */
export const CounterLetter = ({ of, times, onClose }: CounterLetterProps) => {
  const t = useWords(words)
  const { meetingId, contactId, recurrenceId } = of.which
  const asked = useAsk(draftCounterAnswer, { meetingId, contactId, ...(recurrenceId === null ? {} : { recurrenceId }), ...(times.length === 0 ? {} : { times: times.join(',') }) })
  // What came first is edited: it is not drafted anew under the hand.
  const [draft, setDraft] = useState(asked.data)
  if (draft === undefined && asked.data !== undefined) setDraft(asked.data)
  const title = t(of.what === 'keep' ? 'keep_letter' : 'other_letter')
  const settle = useSettle(of, onClose)
  if (draft === undefined) return <Dialog title={title} onClose={onClose}><Asked of={asked} wait={5} card={false}>{() => null}</Asked></Dialog>
  const { from, letter } = draft
  if (from === null) return <CopyLetter title={title} text={letter.text} settle={settle} onClose={onClose} />
  return (
    <LettersDialog
      title={title} from={from.email} letters={[{ key: '0', ...letter, goes: true }]} purpose={{ meetingId, settles: ['counter'] }} onClose={onClose}
      instead={{ label: t('copy'), busy: settle.isPending, onPress: ([{ text } = letter]) => void settle.copied(text) }}
    />
  )
}

interface Settle {
  readonly isPending: boolean
  /** Puts the words on the clipboard, and notes the proposal as answered. */
  readonly copied: (text: string) => Promise<void>
  readonly done: () => void
}

const useSettle = ({ which }: AskedCounter, onClose: () => void): Settle => {
  const t = useWords(words)
  const { say } = useActs()
  const [wasCopied, setCopied] = useState(false)
  const decline = useAct(declineCounter, { said: () => t(wasCopied ? 'copied' : 'said_done') })
  const done = (): void => decline.mutate(which, { onSuccess: onClose })
  return {
    isPending: decline.isPending, done,
    copied: async text => {
      const isCopied = await copyText(text)
      setCopied(isCopied)
      if (isCopied) done()
      else say({ text: t('copy_failed'), bad: true })
    },
  }
}

/** Without a mailbox the words are mended and copied. */
const CopyLetter = ({ title, text: start, settle, onClose }: { title: string; text: string; settle: Settle; onClose: () => void }) => {
  const t = useWords(words)
  const m = useWords(mailLetter)
  const [text, setText] = useState(start)
  return (
    <Dialog
      title={title} onClose={onClose}
      footer={<><Button busy={settle.isPending} onClick={settle.done}>{t('said_it')}</Button><Button kind="main" busy={settle.isPending} onClick={() => void settle.copied(text)}>{t('copy')}</Button></>}
    >
      <div className="stack">
        <TextArea label={m('text')} rows={8} value={text} onChange={setText} maxLength={20_000} data-name />
        <NoMailbox />
      </div>
    </Dialog>
  )
}
