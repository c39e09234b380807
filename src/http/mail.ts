import * as contract from '#contract/mail.ts'
import { getMailAccount } from '#usecases/mail/mail-account-view.ts'
import { putMailAccount } from '#usecases/mail/put-mail-account.ts'
import { removeMailAccount } from '#usecases/mail/remove-mail-account.ts'
import { testMailAccount } from '#usecases/mail/test-mail-account.ts'
import { type Door, mount } from './mount.ts'

/** The reader's mailbox. Nothing here is recalled: what a server did follows no change of the data. */
export const mountMail = (door: Door): void => {
  mount(door, contract.getMailAccount, getMailAccount)
  mount(door, contract.putMailAccount, putMailAccount)
  mount(door, contract.testMailAccount, testMailAccount)
  mount(door, contract.removeMailAccount, removeMailAccount)
}
