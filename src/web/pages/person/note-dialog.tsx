import { useId, useState } from 'react'
import { createNote, editNote } from '#contract/contact.ts'
import type { ContactId } from '#domain/base/ids.ts'
import { parts } from '#i18n/parts.ts'
import { personAbout as words } from '#i18n/person-about.ts'
import { useAct } from '../../ground/acts.tsx'
import { useWords } from '../../ground/locale.tsx'
import { Checkbox } from '../../parts/choices.tsx'
import { TextArea } from '../../parts/inputs.tsx'
import { FormDialog } from '../../parts/form-dialog.tsx'
import type { PersonView } from './person-view.ts'

/** A note, for all or for me alone. */
export const NoteDialog = ({ contactId, note, onClose }: { contactId: ContactId; note: PersonView['notes'][number] | null; onClose: () => void }) => {
  const t = useWords(words)
  const p = useWords(parts)
  const id = useId()
  const [text, setText] = useState(note?.text ?? '')
  const [own, setOwn] = useState(note?.private ?? false)
  const [tried, setTried] = useState(false)
  const create = useAct(createNote)
  const edit = useAct(editNote)
  const submit = (): void => {
    setTried(true)
    if (text.trim() === '') return
    if (note === null) create.mutate({ contactId, text, private: own }, { onSuccess: onClose })
    else edit.mutate({ noteId: note.id, text, private: own }, { onSuccess: onClose })
  }
  return (
    <FormDialog id={id} title={t(note === null ? 'note_add' : 'note_edit')} busy={create.isPending || edit.isPending} onSubmit={submit} onClose={onClose}>
      <TextArea label={t('note_text')} value={text} onChange={setText} rows={5} error={tried && text.trim() === '' ? p('required') : null} />
      <Checkbox checked={own} onChange={setOwn} hint={t('note_private_hint')}>{t('note_private')}</Checkbox>
    </FormDialog>
  )
}
