import { type SubmitEvent, useState } from 'react'
import { editWorkspace } from '#contract/workspace.ts'
import type { Locale } from '#i18n/messages.ts'
import { parts } from '#i18n/parts.ts'
import { settings } from '#i18n/settings.ts'
import { useAct } from '../../ground/acts.tsx'
import { useChooseLocale, useWords } from '../../ground/locale.tsx'
import { useSession, useWorkspace } from '../../ground/session.ts'
import { useSignOut } from '../../ground/use-sign-out.ts'
import { Button } from '../../parts/button.tsx'
import { Select } from '../../parts/choices.tsx'
import { TextField } from '../../parts/inputs.tsx'
import { ZoneField } from '../../parts/zone-field.tsx'
import styles from './settings.module.css'

const languages = [{ value: 'zh-CN', label: '简体中文' }, { value: 'en', label: 'English' }] as const

/** Who I am to Xucha, and the way out. */
export const MeSection = () => {
  const t = useWords(settings)
  const p = useWords(parts)
  const workspace = useWorkspace()
  const { account } = useSession()
  const choose = useChooseLocale()
  const [own, setOwn] = useState<{ ownerName?: string; name?: string; zone?: string; locale?: Locale }>({})
  const { ownerName, name, zone, locale } = { ...workspace, ...own }
  const save = useAct(editWorkspace)
  const leave = useSignOut()
  const submit = (event: SubmitEvent): void => {
    event.preventDefault()
    if (ownerName.trim() === '') return
    choose(locale)
    save.mutate({ ownerName, name, zone, locale }, { onSuccess: () => setOwn({}) })
  }
  return (
    <div className="stack">
      <form className={`card ${styles.form}`} onSubmit={submit} noValidate>
        <TextField label={t('owner_name')} value={ownerName} autoComplete="name" error={ownerName.trim() === '' ? p('required') : null} onChange={text => setOwn({ ...own, ownerName: text })} />
        <TextField label={t('network_name')} value={name} autoComplete="off" onChange={text => setOwn({ ...own, name: text })} />
        <Select label={t('language')} value={locale} options={languages} onChange={chosen => setOwn({ ...own, locale: chosen })} />
        <ZoneField label={t('zone')} hint={t('zone_hint')} value={zone} onChange={chosen => setOwn({ ...own, zone: chosen })} />
        <div className={styles.foot}><Button kind="main" type="submit" busy={save.isPending}>{p('save')}</Button></div>
      </form>
      {account !== null && (
        <div className={`card ${styles.form}`}>
          <div className={styles.foot}>
            <span className="grow">{t('signed_in_as', { login: account.login })}</span>
            <Button busy={leave.isPending} onClick={() => leave.mutate()}>{t('sign_out')}</Button>
          </div>
        </div>
      )}
    </div>
  )
}
