import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type SubmitEvent, useState } from 'react'
import { createToken, listTokens, revokeToken } from '#contract/session.ts'
import { parts } from '#i18n/parts.ts'
import { settings } from '#i18n/settings.ts'
import { api, refresh, useAsk, useSend } from '../../ground/api.ts'
import { messageOf, useActs } from '../../ground/acts.tsx'
import { useWords } from '../../ground/locale.tsx'
import { Button } from '../../parts/button.tsx'
import { Dialog } from '../../parts/dialog.tsx'
import { TextField } from '../../parts/inputs.tsx'
import { Asked } from '../../parts/states.tsx'
import { useFormats } from '../../parts/use-formats.ts'
import { CommandLine } from './command-line.tsx'
import styles from './settings.module.css'

/** Tokens for scripts: made (the secret shown this once), seen, revoked. */
export const TokensSection = () => {
  const t = useWords(settings)
  const p = useWords(parts)
  const formats = useFormats()
  const queries = useQueryClient()
  const { say } = useActs()
  const asked = useAsk(listTokens, {})
  const [name, setName] = useState('')
  const [tried, setTried] = useState(false)
  const [doomed, setDoomed] = useState<{ id: string; name: string } | null>(null)
  const create = useMutation({ mutationFn: () => api(createToken, { name }), onSuccess: () => { setName(''); setTried(false); return refresh(queries) } })
  const revoke = useSend(revokeToken)
  const submit = (event: SubmitEvent): void => {
    event.preventDefault()
    setTried(true)
    if (name.trim() !== '') create.mutate()
  }
  const nameless = tried && name.trim() === '' ? p('required') : null
  return (
    <div className="stack">
      <p className="muted small">{t('tokens_hint')}</p>
      <form className={`card ${styles.form}`} onSubmit={submit} noValidate>
        <TextField label={t('token_name')} hint={t('token_name_hint')} value={name} onChange={setName} autoComplete="off" maxLength={100} error={create.error === null ? nameless : messageOf(create.error, p('unknown_error'))} />
        <div className={styles.foot}><Button kind="main" type="submit" busy={create.isPending}>{t('token_create')}</Button></div>
      </form>
      {create.data !== undefined && (
        <div className={styles.secret} role="status">
          <b>{t('token_secret')}</b>
          <CommandLine text={create.data.secret} label={t('token_secret')} />
          <p>{t('token_secret_hint')}</p>
        </div>
      )}
      <Asked of={asked} wait={2}>
        {({ items }) => items.length === 0 ? <p className="muted">{t('token_none')}</p> : (
          <ul className={`card ${styles.rows}`}>
            {items.map(token => (
              <li key={token.id}>
                <span className="grow">{token.name}<small>{t('token_created', { at: formats.instant(token.createdAt) })} · {token.lastUsedAt === null ? t('token_unused') : t('token_used', { at: formats.instant(token.lastUsedAt) })}</small></span>
                <Button kind="danger" small aria-label={t('token_revoke_of', { name: token.name })} onClick={() => setDoomed(token)}>{t('token_revoke')}</Button>
              </li>
            ))}
          </ul>
        )}
      </Asked>
      {doomed !== null && (
        <Dialog
          title={t('token_revoke_sure', { name: doomed.name })} onClose={() => setDoomed(null)}
          footer={<>
            <Button onClick={() => setDoomed(null)}>{p('cancel')}</Button>
            <Button kind="danger" busy={revoke.isPending} onClick={() => revoke.mutate({ tokenId: doomed.id }, { onSuccess: () => { setDoomed(null); say({ text: t('token_revoked') }) }, onError: error => say({ text: messageOf(error, p('unknown_error')), bad: true }) })}>{t('token_revoke')}</Button>
          </>}
        >
          <p>{t('token_revoke_hint')}</p>
        </Dialog>
      )}
    </div>
  )
}
