import { MAIL_SECURITIES } from '#domain/mail/mail-account.ts'
import { mail } from '#i18n/mail.ts'
import { useWords } from '../../ground/locale.tsx'
import { Select } from '../../parts/choices.tsx'
import { FieldSet } from '../../parts/field.tsx'
import { NumberField, TextField } from '../../parts/inputs.tsx'
import type { ServerDraft } from './mail-draft.ts'
import styles from './settings.module.css'

/** One mail server and who one is there. */
export const MailServerFields = ({ label, value, onChange }: { label: string; value: ServerDraft; onChange: (server: ServerDraft) => void }) => {
  const t = useWords(mail)
  return (
    <FieldSet label={label}>
      <div className={styles.server}>
        <TextField label={t('host')} value={value.host} onChange={host => onChange({ ...value, host })} autoComplete="off" autoCapitalize="none" spellCheck={false} inputMode="url" maxLength={253} />
        <NumberField label={t('port')} value={value.port} onChange={port => onChange({ ...value, port })} />
        <TextField label={t('user')} value={value.user} onChange={user => onChange({ ...value, user })} autoComplete="off" autoCapitalize="none" spellCheck={false} maxLength={254} />
        <Select label={t('security')} value={value.security} options={MAIL_SECURITIES.map(one => ({ value: one, label: t(one) }))} onChange={security => onChange({ ...value, security })} />
      </div>
    </FieldSet>
  )
}
