import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useRouter, useSearch } from '@tanstack/react-router'
import { type SubmitEvent, useEffect, useState } from 'react'
import { signIn } from '#contract/session.ts'
import { firstRun } from '#i18n/first-run.ts'
import { parts } from '#i18n/parts.ts'
import { api } from '../../ground/api.ts'
import { messageOf } from '../../ground/acts.tsx'
import { useWords } from '../../ground/locale.tsx'
import { takeSession } from '../../ground/session.ts'
import { Button } from '../../parts/button.tsx'
import { FormFailure } from '../../parts/field.tsx'
import { PasswordField, TextField } from '../../parts/inputs.tsx'
import { Door } from './door.tsx'
import styles from './door.module.css'
import { LanguageSwitch } from './language-switch.tsx'

/** /login: name and password, and back to where one wanted to go. */
export const LoginPage = () => {
  const t = useWords(firstRun)
  const p = useWords(parts)
  const queries = useQueryClient()
  const router = useRouter()
  const { next } = useSearch({ from: '/login' })
  const [login, setLogin] = useState('')
  const [password, setPassword] = useState('')
  // Nobody is signed in: nobody's people stay on this device.
  useEffect(() => void import('../../offline/seen-people.ts').then(({ forgetPeople }) => forgetPeople()).catch(() => undefined), [])
  const enter = useMutation({
    mutationFn: () => api(signIn, { login, password }),
    onSuccess: session => {
      takeSession(queries, session)
      router.history.push(next ?? '/today')
    },
  })
  const submit = (event: SubmitEvent): void => {
    event.preventDefault()
    enter.mutate()
  }
  return (
    <Door title={t('login_title')} sub={t('login_sub')}>
      <form className={`card ${styles.form}`} onSubmit={submit}>
        <FormFailure message={enter.error === null ? null : messageOf(enter.error, p('offline'))} />
        <TextField label={t('login')} value={login} onChange={setLogin} autoComplete="username" autoCapitalize="none" spellCheck={false} required />
        <PasswordField label={t('password')} value={password} onChange={setPassword} autoComplete="current-password" required />
        <Button kind="main" type="submit" busy={enter.isPending}>{t('sign_in')}</Button>
      </form>
      <LanguageSwitch />
    </Door>
  )
}
