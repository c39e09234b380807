import { type SubmitEvent, useState } from 'react'
import { subscribeCalendar } from '#contract/busy.ts'
import { busyWords } from '#i18n/busy.ts'
import { parts } from '#i18n/parts.ts'
import { messageOf, useAct } from '../../ground/acts.tsx'
import { useWords } from '../../ground/locale.tsx'
import { Button } from '../../parts/button.tsx'
import { TextField } from '../../parts/inputs.tsx'
import type { Unread } from './calendar-problems.tsx'
import styles from './settings.module.css'

/** A field for a calendar's address: read at once, and from then on by itself. What went wrong stands at the field. */
export const CalendarSubscribe = ({ onRead }: { onRead: (problems: Unread) => void }) => {
  const t = useWords(busyWords)
  const p = useWords(parts)
  const [address, setAddress] = useState('')
  const [tried, setTried] = useState(false)
  const subscribe = useAct(subscribeCalendar, { said: ({ calendar: { name, events } }) => t('subscribed', { name, n: events }), quietFailure: true })
  const submit = (event: SubmitEvent): void => {
    event.preventDefault()
    setTried(true)
    if (address.trim() === '' || subscribe.isPending) return
    subscribe.mutate({ address }, { onSuccess: ({ problems }) => { setAddress(''); setTried(false); onRead(problems) } })
  }
  const change = (text: string): void => { setAddress(text); subscribe.reset() }
  const error = subscribe.error === null ? (tried && address.trim() === '' ? p('required') : null) : messageOf(subscribe.error, p('unknown_error'))
  return (
    <form className={`card ${styles.form}`} onSubmit={submit} noValidate>
      <TextField
        label={t('address')} hint={t('address_hint')} value={address} onChange={change} error={error}
        inputMode="url" autoComplete="off" autoCapitalize="none" spellCheck={false} maxLength={2_000} placeholder="https://…/basic.ics"
      />
      <div className={styles.foot}><Button kind="main" type="submit" busy={subscribe.isPending}>{t('subscribe')}</Button></div>
    </form>
  )
}
