import { type SubmitEvent, useState } from 'react'
import { putMailAccount } from '#contract/mail.ts'
import { MAIL_PRESETS } from '#domain/mail/mail-preset.ts'
import { mail } from '#i18n/mail.ts'
import { translateKey } from '#i18n/messages.ts'
import { parts } from '#i18n/parts.ts'
import { messageOf, useActs } from '../../ground/acts.tsx'
import { useSend } from '../../ground/api.ts'
import { useLocale, useWords } from '../../ground/locale.tsx'
import { useWorkspace } from '../../ground/session.ts'
import { Button } from '../../parts/button.tsx'
import { Checkbox, Select } from '../../parts/choices.tsx'
import { Disclosure } from '../../parts/disclosure.tsx'
import { FormFailure } from '../../parts/field.tsx'
import { PasswordField, TextField } from '../../parts/inputs.tsx'
import { keepsPassword, type MailAccountView, type MailDraft, mailDraftOf, mailInputOf, passwordKindOf, withEmail, withProvider } from './mail-draft.ts'
import { MailServerFields } from './mail-server-fields.tsx'
import styles from './settings.module.css'

/** Address, name and password; the servers fill themselves in where the address tells the provider. */
export const MailForm = ({ account }: { account: MailAccountView | null }) => {
  const t = useWords(mail)
  const p = useWords(parts)
  const locale = useLocale()
  const { ownerName } = useWorkspace()
  const { say } = useActs()
  const [draft, setDraft] = useState(() => mailDraftOf(account, ownerName))
  const [servers, setServers] = useState<boolean | null>(null)
  const [tried, setTried] = useState(false)
  const put = useSend(putMailAccount)
  const set = (change: Partial<MailDraft>): void => setDraft(before => ({ ...before, ...change }))
  const kind = passwordKindOf(draft)
  const kept = keepsPassword(account, draft)
  const missing = draft.smtpPassword === '' && !kept
  const ends = account?.smtpPasswordEnd ?? ''
  const submit = (event: SubmitEvent): void => {
    event.preventDefault()
    setTried(true)
    if (draft.email.trim() === '' || missing) return
    put.mutate(mailInputOf(draft), {
      onSuccess: saved => {
        setDraft(mailDraftOf(saved.account, ownerName))
        setTried(false)
        say({ text: t('saved'), plain: true })
      },
    })
  }
  const required = (wrong: boolean): string | null => (tried && wrong ? p('required') : null)
  return (
    <form className={`card ${styles.form}`} onSubmit={submit} noValidate>
      <FormFailure message={put.error === null ? null : messageOf(put.error, p('unknown_error'))} />
      <TextField type="email" label={t('email')} value={draft.email} onChange={email => setDraft(before => withEmail(before, email))} autoComplete="email" autoCapitalize="none" spellCheck={false} maxLength={254} error={required(draft.email.trim() === '')} />
      <TextField label={t('name')} hint={t('name_hint')} value={draft.name} onChange={name => set({ name })} autoComplete="name" maxLength={100} />
      <Select
        label={t('provider')} hint={t('provider_hint')} value={draft.provider} onChange={id => setDraft(before => withProvider(before, id))}
        options={[...MAIL_PRESETS.map(({ id }) => id), 'other'].map(id => ({ value: id, label: translateKey(mail, locale, id) }))}
      />
      {kind === 'none_works' && <p className={styles.notice}>{t('none_works_note')}</p>}
      <PasswordField
        label={t(kind === null || kind === 'none_works' ? 'password' : kind)} value={draft.smtpPassword} onChange={smtpPassword => set({ smtpPassword })} autoComplete="off" maxLength={1000}
        hint={<>{kind !== null && kind !== 'none_works' && <>{t(`${kind}_note`)}<br /></>}{!kept ? t('password_safe') : ends === '' ? t('password_kept') : t('password_ends', { end: ends })}</>}
        error={required(missing)}
      />
      <Checkbox checked={draft.reads} onChange={reads => set({ reads })} hint={t('reads_hint')}>{t('reads')}</Checkbox>
      <Disclosure label={t('servers')} open={servers ?? draft.provider === 'other'} onToggle={setServers}>
        <div className="stack">
          <MailServerFields label={t('smtp')} value={draft.smtp} onChange={smtp => set({ smtp })} />
          {draft.reads && <MailServerFields label={t('imap')} value={draft.imap} onChange={imap => set({ imap })} />}
          {draft.reads && <PasswordField label={t('imap_password')} optional hint={t('imap_password_hint')} value={draft.imapPassword} onChange={imapPassword => set({ imapPassword })} autoComplete="off" maxLength={1000} />}
        </div>
      </Disclosure>
      <div className={styles.foot}><Button kind="main" type="submit" busy={put.isPending}>{p('save')}</Button></div>
    </form>
  )
}
