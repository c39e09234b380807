import { useId, useState } from 'react'
import { editGrowthEntry, removeGrowthEntry } from '#contract/growth.ts'
import { GROWTH_KINDS } from '#domain/growth/growth-entry.ts'
import { isDay, type Day } from '#domain/time/day.ts'
import { growth as words } from '#i18n/growth.ts'
import { parts } from '#i18n/parts.ts'
import { messageOf, useAct } from '../../ground/acts.tsx'
import { useWords } from '../../ground/locale.tsx'
import { useToday } from '../../ground/session.ts'
import { Chip, ChipGroup } from '../../parts/chip.tsx'
import { FieldSet, FormFailure } from '../../parts/field.tsx'
import { DateField, TextArea } from '../../parts/inputs.tsx'
import { FormDialog } from '../../parts/form-dialog.tsx'
import type { GrowthView } from './growth-entry-view.ts'

/** An entry of the growth log changed or removed. */
export const EntryDialog = ({ entry, onClose }: { entry: GrowthView; onClose: () => void }) => {
  const t = useWords(words)
  const p = useWords(parts)
  const id = useId()
  const today = useToday()
  const [draft, setDraft] = useState({ kind: entry.kind, text: entry.text, on: entry.on as string })
  const [tried, setTried] = useState(false)
  const edit = useAct(editGrowthEntry, { quietFailure: true })
  const remove = useAct(removeGrowthEntry)
  const submit = (): void => {
    setTried(true)
    if (draft.text.trim() === '' || !isDay(draft.on)) return
    edit.mutate({ entryId: entry.id, kind: draft.kind, text: draft.text.trim(), on: draft.on as Day }, { onSuccess: onClose })
  }
  return (
    <FormDialog id={id} title={t('edit_title')} busy={edit.isPending} onSubmit={submit} onClose={onClose} onRemove={() => { remove.mutate({ entryId: entry.id }); onClose() }}>
      <FormFailure message={edit.error === null ? null : messageOf(edit.error, p('unknown_error'))} />
      <FieldSet label={t('kind')}><ChipGroup label={t('kind')}>{GROWTH_KINDS.map(one => <Chip key={one} on={draft.kind === one} onPress={() => setDraft({ ...draft, kind: one })}>{t(one)}</Chip>)}</ChipGroup></FieldSet>
      <TextArea label={t('text')} value={draft.text} onChange={text => setDraft({ ...draft, text })} error={tried && draft.text.trim() === '' ? t('text_needed') : null} />
      <DateField label={t('on')} value={draft.on} max={today} onChange={on => setDraft({ ...draft, on })} error={tried && !isDay(draft.on) ? p('required') : null} />
    </FormDialog>
  )
}
