import { useMutation, useQueryClient } from '@tanstack/react-query'
import { getMailAccount, readMailAccount } from '#contract/mail.ts'
import { mailAnswers as words } from '#i18n/mail-answers.ts'
import { messageOf, useActs } from '../ground/acts.tsx'
import { api, refresh, useAsk } from '../ground/api.ts'
import { useWords } from '../ground/locale.tsx'
import { Button } from '../parts/button.tsx'
import { useFormats } from '../parts/use-formats.ts'
import styles from './letters.module.css'

/** When the mailbox was last looked through for answers, and a press to do it now; nothing where none is read. */
export const ReadNow = () => {
  const t = useWords(words)
  const formats = useFormats()
  const queries = useQueryClient()
  const { say } = useActs()
  const { data } = useAsk(getMailAccount, {})
  const read = useMutation({
    mutationFn: () => api(readMailAccount, {}),
    onSuccess: ({ account: { readProblem } }) => {
      say({ text: readProblem?.text ?? t('read_done'), plain: true, bad: readProblem !== null })
      void refresh(queries)
    },
    onError: error => say({ text: messageOf(error, t('failed')), bad: true }),
  })
  if (data === undefined || data.account === null || data.account.imap === null) return null
  const { readAt, readProblem } = data.account
  return (
    <p className={styles.readNow}>
      <span className="muted small">{readProblem?.text ?? (readAt === null ? t('read_never') : t('read_at', { at: formats.instant(readAt) }))}</span>
      <Button small busy={read.isPending} onClick={() => read.mutate()}>{t('read_now')}</Button>
    </p>
  )
}
