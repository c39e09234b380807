import { useQueries } from '@tanstack/react-query'
import { getContact } from '#contract/contact.ts'
import { getMailAccount } from '#contract/mail.ts'
import type { ContactId, MeetingId } from '#domain/base/ids.ts'
import { isEmail } from '#domain/mail/mail-address.ts'
import type { Settlement } from '#domain/mail/message.ts'
import type { WallTime } from '#domain/time/wall-time.ts'
import { asking, useAsk } from '../ground/api.ts'
import { Dialog } from '../parts/dialog.tsx'
import { ErrorState, Skeleton } from '../parts/states.tsx'
import { LettersDialog } from './letters-dialog.tsx'

export interface TalkLettersProps {
  readonly title: string
  readonly talk: { readonly meetingId: MeetingId; readonly recurrenceId: WallTime; readonly people: readonly { readonly id: ContactId; readonly name: string }[] }
  readonly subject: string
  readonly text: string
  readonly settles: readonly Settlement[]
  readonly onSent?: () => void
  readonly onClose: () => void
}

/** A letter about one talk to each person of it: the same words, to the first address each is known by. */
export const TalkLetters = ({ title, talk: { meetingId, recurrenceId, people }, subject, text, settles, onSent, onClose }: TalkLettersProps) => {
  const asked = useQueries({ queries: people.map(({ id }) => asking(getContact, { contactId: id })) })
  const from = useAsk(getMailAccount, {}).data?.account?.from.email
  if (asked.some(({ data }) => data === undefined)) {
    const error = asked.find(one => one.error !== null)?.error
    return <Dialog title={title} onClose={onClose}>{error ? <ErrorState error={error} onRetry={() => asked.forEach(one => void one.refetch())} /> : <Skeleton lines={5} />}</Dialog>
  }
  const letters = people.map(({ id, name }, i) => {
    const to = asked[i]?.data?.contact.channels.find(({ kind, value }) => kind === 'email' && isEmail(value))?.value ?? ''
    return { key: id, contactId: id, name, to, subject, text, goes: people.length === 1 || to !== '' }
  })
  return <LettersDialog title={title} letters={letters} purpose={{ meetingId, recurrenceId, settles: [...settles] }} {...(from === undefined ? {} : { from })} {...(onSent === undefined ? {} : { onSent })} onClose={onClose} />
}
