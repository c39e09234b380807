import { useId, useState } from 'react'
import type { Day } from '#domain/time/day.ts'
import { parts } from '#i18n/parts.ts'
import { personFavors as words } from '#i18n/person-favors.ts'
import { useWords } from '../../ground/locale.tsx'
import { useToday } from '../../ground/session.ts'
import { DateField, TextField } from '../../parts/inputs.tsx'
import { FormDialog } from '../../parts/form-dialog.tsx'
import styles from './person-forms.module.css'

interface Favor {
  readonly text: string
  readonly on: Day
  readonly thankedOn: Day | null
}

/** What help received and help given are written in alike; `kind` chooses the words, and only help received is thanked for. */
export const FavorForm = ({ kind, favor, busy, onSave, onRemove, onClose }: {
  kind: 'help' | 'giving'; favor: Partial<Favor> | null; busy: boolean; onSave: (favor: Favor) => void; onRemove: () => void; onClose: () => void
}) => {
  const t = useWords(words)
  const p = useWords(parts)
  const id = useId()
  const today = useToday()
  const [draft, setDraft] = useState({ text: favor?.text ?? '', on: favor?.on ?? today as string, thankedOn: favor?.thankedOn ?? '' as string })
  const [tried, setTried] = useState(false)
  const wrong = { text: draft.text.trim() === '', on: draft.on === '', on_future: draft.on > today, thankedOn: draft.thankedOn > today }
  const submit = (): void => {
    setTried(true)
    if (Object.values(wrong).some(Boolean)) return
    onSave({ text: draft.text.trim(), on: draft.on as Day, thankedOn: draft.thankedOn === '' ? null : (draft.thankedOn as Day) })
  }
  return (
    <FormDialog id={id} title={t(favor === null ? `${kind}_new` : `${kind}_edit`)} busy={busy} onSubmit={submit} onClose={onClose} {...(favor === null ? {} : { onRemove })}>
      <TextField label={t(`${kind}_text`)} hint={t(`${kind}_hint`)} value={draft.text} onChange={text => setDraft({ ...draft, text })} maxLength={500} error={tried && wrong.text ? p('required') : null} />
      <div className={styles.two}>
        <DateField label={t('on')} value={draft.on} max={today} onChange={on => setDraft({ ...draft, on })} error={!tried ? null : wrong.on ? p('required') : wrong.on_future ? t('in_future') : null} />
        {kind === 'help' && <DateField label={t('thanked_on')} hint={t('thanked_hint')} value={draft.thankedOn} max={today} onChange={thankedOn => setDraft({ ...draft, thankedOn })} error={tried && wrong.thankedOn ? t('in_future') : null} />}
      </div>
    </FormDialog>
  )
}
