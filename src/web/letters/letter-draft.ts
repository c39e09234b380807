import type * as z from 'zod/mini'
import type { sendLetters } from '#contract/mail.ts'
import { isEmail } from '#domain/mail/mail-address.ts'

type SendInput = z.input<(typeof sendLetters)['input']>

/** A letter while it is looked over. */
export interface LetterDraft {
  /** One of its kind among those shown together. */
  readonly key: string
  readonly contactId: SendInput['letters'][number]['contactId']
  readonly name: string
  readonly to: string
  readonly subject: string
  readonly text: string
  /** The notice for calendars that goes along. */
  readonly method?: 'REQUEST' | 'CANCEL' | 'DECLINECOUNTER'
  readonly recurrenceId?: NonNullable<SendInput['letters'][number]['recurrenceId']> | null
  /** What of the purpose this letter settles, where not all do alike: left out when it does not go. */
  readonly settles?: SendInput['settles']
  /** Whether it goes by mail. */
  readonly goes: boolean
}

/** What the letters belong to and what they settle. */
export type LetterPurpose = Pick<SendInput, 'meetingId' | 'recurrenceId' | 'relationId' | 'settles'>

/** Which part of a letter is still wanting. */
export const wantingIn = ({ to, subject }: LetterDraft): 'to' | 'subject' | null => (!isEmail(to.trim()) ? 'to' : subject.trim() === '' ? 'subject' : null)

/** What is sent: the letters that go. */
export const sendInputOf = (purpose: LetterPurpose, letters: readonly LetterDraft[]): SendInput => ({
  ...purpose,
  settles: purpose.settles.filter(one => !letters.some(({ settles }) => settles?.includes(one)) || letters.some(({ settles, goes }) => goes && settles?.includes(one))),
  letters: letters.filter(({ goes }) => goes).map(({ contactId, to, subject, text, method, recurrenceId = null }) => ({
    contactId, to: to.trim(), subject: subject.trim(), text: text.trim(), ...(method === undefined ? {} : { method, recurrenceId }),
  })),
})
