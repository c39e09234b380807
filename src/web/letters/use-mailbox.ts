import { getMailAccount } from '#contract/mail.ts'
import { useAsk } from '../ground/api.ts'

/** Whether letters can leave from here: undefined while it is not known. */
export const useMailbox = (): boolean | undefined => {
  const { data } = useAsk(getMailAccount, {})
  return data === undefined ? undefined : data.account !== null
}
