import { type SubmitEvent, useState } from 'react'
import { putReminders } from '#contract/reminder.ts'
import { parts } from '#i18n/parts.ts'
import { reminders as words } from '#i18n/reminders.ts'
import { messageOf, useAct } from '../../ground/acts.tsx'
import { useWords } from '../../ground/locale.tsx'
import { useWorkspace } from '../../ground/session.ts'
import { Button } from '../../parts/button.tsx'
import { Checkbox } from '../../parts/choices.tsx'
import { FormFailure } from '../../parts/field.tsx'
import { NumberField, TextField } from '../../parts/inputs.tsx'
import { type RemindersDraft, remindersDraftOf, remindersInputOf, type RemindersView, wrongIn } from './reminders-draft.ts'
import styles from './settings.module.css'

/** Digest and brief, each wanted or not, and where they go. */
export const RemindersForm = ({ reminders }: { reminders: RemindersView }) => {
  const t = useWords(words)
  const p = useWords(parts)
  const { zone } = useWorkspace()
  const [own, setOwn] = useState<Partial<RemindersDraft>>({})
  const draft = { ...remindersDraftOf(reminders), ...own }
  const set = (change: Partial<RemindersDraft>): void => setOwn(before => ({ ...before, ...change }))
  const wrong = wrongIn(draft)
  const save = useAct(putReminders, { quietFailure: true })
  const submit = (event: SubmitEvent): void => {
    event.preventDefault()
    if (!wrong.at && !wrong.minutes) save.mutate(remindersInputOf(draft), { onSuccess: () => setOwn({}) })
  }
  return (
    <form className={`card ${styles.form}`} onSubmit={submit} noValidate>
      <FormFailure message={save.error === null ? null : messageOf(save.error, p('unknown_error'))} />
      <Checkbox checked={draft.digest} onChange={digest => set({ digest })} hint={t('digest_hint')}>{t('digest')}</Checkbox>
      {draft.digest && <TextField type="time" label={t('at')} hint={t('at_hint', { zone })} value={draft.at} onChange={at => set({ at })} error={wrong.at ? t('at_wrong') : null} />}
      <Checkbox checked={draft.brief} onChange={brief => set({ brief })} hint={t('brief_hint')}>{t('brief')}</Checkbox>
      {draft.brief && <NumberField label={t('minutes')} unit={t('unit')} value={draft.minutes} onChange={minutes => set({ minutes })} error={wrong.minutes ? t('minutes_wrong') : null} />}
      <TextField
        type="email" label={t('to')} optional hint={reminders.mailbox === null ? t('to_hint_none') : t('to_hint', { mailbox: reminders.mailbox })} value={draft.to} onChange={to => set({ to })}
        autoComplete="email" autoCapitalize="none" spellCheck={false} maxLength={254}
      />
      <div className={styles.foot}><Button kind="main" type="submit" busy={save.isPending}>{p('save')}</Button></div>
    </form>
  )
}
