import { useId, useState } from 'react'
import { createActionItem, editActionItem, removeActionItem } from '#contract/interaction.ts'
import type { ActionItemId, ContactId } from '#domain/base/ids.ts'
import type { Day } from '#domain/time/day.ts'
import { parts } from '#i18n/parts.ts'
import { person as words } from '#i18n/person.ts'
import { useAct } from '../../ground/acts.tsx'
import { useWords } from '../../ground/locale.tsx'
import { Select } from '../../parts/choices.tsx'
import { DateField, TextField } from '../../parts/inputs.tsx'
import { FormDialog } from '../../parts/form-dialog.tsx'
import type { PersonView } from './person-view.ts'
import styles from './person-forms.module.css'

/** Something promised: what, by whom, by when. */
export const FollowUpDialog = ({ contactId, item, onClose }: { contactId: ContactId; item: PersonView['actionItems'][number] | null; onClose: () => void }) => {
  const t = useWords(words)
  const p = useWords(parts)
  const id = useId()
  const [draft, setDraft] = useState({ text: item?.text ?? '', by: item?.by ?? 'me', dueOn: item?.dueOn ?? '' })
  const [tried, setTried] = useState(false)
  const create = useAct(createActionItem)
  const edit = useAct(editActionItem)
  const remove = useAct(removeActionItem)
  const submit = (): void => {
    setTried(true)
    if (draft.text.trim() === '') return
    const fields = { text: draft.text.trim(), by: draft.by, dueOn: draft.dueOn === '' ? null : (draft.dueOn as Day) }
    if (item === null) create.mutate({ contactId, ...fields }, { onSuccess: onClose })
    else edit.mutate({ actionItemId: item.id as ActionItemId, ...fields }, { onSuccess: onClose })
  }
  return (
    <FormDialog id={id} title={t('follow_ups')} busy={create.isPending || edit.isPending} onSubmit={submit} onClose={onClose} {...(item === null ? {} : { onRemove: () => { remove.mutate({ actionItemId: item.id as ActionItemId }); onClose() } })}>
      <TextField label={t('follow_up_text')} value={draft.text} onChange={text => setDraft({ ...draft, text })} maxLength={500} error={tried && draft.text.trim() === '' ? p('required') : null} />
      <div className={styles.two}>
        <Select label={t('follow_up_by')} value={draft.by} options={[{ value: 'me', label: t('by_me') }, { value: 'them', label: t('by_them') }]} onChange={by => setDraft({ ...draft, by })} />
        <DateField label={t('follow_up_due')} optional value={draft.dueOn} onChange={dueOn => setDraft({ ...draft, dueOn })} />
      </div>
    </FormDialog>
  )
}
