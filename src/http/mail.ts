import * as contract from '#contract/mail.ts'
import { bringAnswers } from '#usecases/letter/bring-answers.ts'
import { acceptCounter, declineCounter } from '#usecases/letter/decide-counter.ts'
import { draftCounterAnswer } from '#usecases/letter/draft-counter-answer.ts'
import { draftLetters } from '#usecases/letter/draft-letters.ts'
import { freeTimesOfAnswer } from '#usecases/letter/free-times-of-answer.ts'
import { inviteDelegate } from '#usecases/letter/invite-delegate.ts'
import { listMessages } from '#usecases/letter/list-messages.ts'
import { readAnswersNow } from '#usecases/letter/read-answers.ts'
import { sendLetters } from '#usecases/letter/send-letters.ts'
import { retryMessage, settleMessage } from '#usecases/letter/settle-message.ts'
import { leaveStray, takeStray } from '#usecases/letter/take-stray.ts'
import { withdrawMessage } from '#usecases/letter/withdraw-message.ts'
import { getMailAccount } from '#usecases/mail/mail-account-view.ts'
import { putMailAccount } from '#usecases/mail/put-mail-account.ts'
import { removeMailAccount } from '#usecases/mail/remove-mail-account.ts'
import { testMailAccount } from '#usecases/mail/test-mail-account.ts'
import { type Door, mount, mountUp } from './mount.ts'

/** The reader's mailbox, outbox and the answers that come. Nothing here is recalled: what a server did follows no change of the data. */
export const mountMail = (door: Door): void => {
  mount(door, contract.getMailAccount, getMailAccount)
  mount(door, contract.putMailAccount, putMailAccount)
  mount(door, contract.testMailAccount, testMailAccount)
  mount(door, contract.readMailAccount, readAnswersNow)
  mount(door, contract.removeMailAccount, removeMailAccount)
  mount(door, contract.draftLetters, draftLetters)
  mount(door, contract.sendLetters, sendLetters)
  mount(door, contract.listMessages, listMessages)
  mount(door, contract.withdrawMessage, withdrawMessage)
  mount(door, contract.retryMessage, retryMessage)
  mount(door, contract.settleMessage, settleMessage)
  mountUp(door, contract.bringAnswers, bringAnswers)
  mount(door, contract.acceptCounter, acceptCounter)
  mount(door, contract.declineCounter, declineCounter)
  mount(door, contract.freeTimesOfAnswer, freeTimesOfAnswer)
  mount(door, contract.draftCounterAnswer, draftCounterAnswer)
  mount(door, contract.takeStray, takeStray)
  mount(door, contract.leaveStray, leaveStray)
  mount(door, contract.inviteDelegate, inviteDelegate)
}
