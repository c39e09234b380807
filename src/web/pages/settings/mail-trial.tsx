import { useMutation } from '@tanstack/react-query'
import { testMailAccount } from '#contract/mail.ts'
import { mail } from '#i18n/mail.ts'
import { parts } from '#i18n/parts.ts'
import { messageOf } from '../../ground/acts.tsx'
import { api } from '../../ground/api.ts'
import { useWords } from '../../ground/locale.tsx'
import { Button } from '../../parts/button.tsx'
import { FormFailure } from '../../parts/field.tsx'
import { Icon } from '../../parts/icon.tsx'
import { Section } from '../../parts/page-head.tsx'
import { useFormats } from '../../parts/use-formats.ts'
import type { MailAccountView } from './mail-draft.ts'
import styles from './settings.module.css'

/** Signs in for sending and for reading, each by itself, and says what stands in the way. */
export const MailTrial = ({ account: { readAt, readProblem } }: { account: MailAccountView }) => {
  const t = useWords(mail)
  const p = useWords(parts)
  const formats = useFormats()
  const trial = useMutation({ mutationFn: () => api(testMailAccount, {}) })
  const { data } = trial
  const line = (well: string, badly: string, problem: { text: string } | null) => (
    <li><Icon name={problem === null ? 'check' : 'close'} size={16} /><span>{problem === null ? well : badly}{problem !== null && <small>{problem.text}</small>}</span></li>
  )
  return (
    <Section id="mail-trial" title={t('test_title')} action={<Button small busy={trial.isPending} onClick={() => trial.mutate()}>{t('test')}</Button>}>
      <p className="muted small">{t('test_hint')}{readAt !== null && ` ${t('read_at', { at: formats.instant(readAt) })}`}</p>
      {readProblem !== null && <p className={styles.notice}>{t('read_problem', { why: readProblem.text })}</p>}
      <FormFailure message={trial.error === null ? null : messageOf(trial.error, p('unknown_error'))} />
      <div role="status">
        {trial.isPending && <p className="muted small">{t('testing')}</p>}
        {data !== undefined && !trial.isPending && (
          <ul className={`card ${styles.rows}`}>
            {line(t('sends_well'), t('sends_badly'), data.smtp)}
            {data.reads ? line(t('reads_well'), t('reads_badly'), data.imap) : <li><span className="muted">{t('reads_not')}</span></li>}
          </ul>
        )}
      </div>
    </Section>
  )
}
