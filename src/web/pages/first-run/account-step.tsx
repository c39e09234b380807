import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type SubmitEvent, useState } from 'react'
import { createAccount } from '#contract/session.ts'
import { firstRun } from '#i18n/first-run.ts'
import { parts } from '#i18n/parts.ts'
import { api } from '../../ground/api.ts'
import { messageOf } from '../../ground/acts.tsx'
import { useLocale, useWords } from '../../ground/locale.tsx'
import { takeSession } from '../../ground/session.ts'
import { Button } from '../../parts/button.tsx'
import { FormFailure } from '../../parts/field.tsx'
import { PasswordField, TextField } from '../../parts/inputs.tsx'
import { MonthSelect } from '../../parts/month-select.tsx'
import { ZoneField } from '../../parts/zone-field.tsx'
import styles from './door.module.css'

const SHORTEST = 10

/** Step 1: who you are. The zone is guessed from the browser. */
export const AccountStep = ({ onDone }: { onDone: () => void }) => {
  const t = useWords(firstRun)
  const p = useWords(parts)
  const locale = useLocale()
  const queries = useQueryClient()
  const [name, setName] = useState('')
  const [login, setLogin] = useState('')
  const [password, setPassword] = useState('')
  const [zone, setZone] = useState(() => Intl.DateTimeFormat().resolvedOptions().timeZone)
  const [fiscalStartMonth, setMonth] = useState(1)
  const [tried, setTried] = useState(false)
  const missing = SHORTEST - [...password].length
  const make = useMutation({
    mutationFn: () => api(createAccount, { name, login, password, locale, zone, fiscalStartMonth }),
    onSuccess: session => {
      takeSession(queries, session)
      onDone()
    },
  })
  const submit = (event: SubmitEvent): void => {
    event.preventDefault()
    setTried(true)
    if (name.trim() !== '' && login.trim() !== '' && missing <= 0) make.mutate()
  }
  const needed = (text: string): string | null => (tried && text.trim() === '' ? p('required') : null)
  return (
    <form className={`card ${styles.form}`} onSubmit={submit} noValidate>
      <FormFailure message={make.error === null ? null : messageOf(make.error, p('offline'))} />
      <TextField label={t('name')} hint={t('name_hint')} value={name} onChange={setName} autoComplete="name" error={needed(name)} required />
      <TextField label={t('login')} hint={t('login_hint')} value={login} onChange={setLogin} autoComplete="username" autoCapitalize="none" spellCheck={false} error={needed(login)} required />
      <PasswordField label={t('password')} hint={t('password_hint')} value={password} onChange={setPassword} autoComplete="new-password" error={tried && missing > 0 ? t('password_short', { n: missing }) : null} required />
      <div className={styles.two}>
        <ZoneField label={t('zone')} value={zone} onChange={setZone} />
        <MonthSelect label={t('fiscal')} value={fiscalStartMonth} onChange={setMonth} />
      </div>
      <Button kind="main" type="submit" busy={make.isPending}>{t('create')}</Button>
    </form>
  )
}
