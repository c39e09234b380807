import { useId, useState } from 'react'
import { createRole, editRole } from '#contract/contact.ts'
import type { ContactId } from '#domain/base/ids.ts'
import { ROLE_KINDS, type RoleKind } from '#domain/contact/role.ts'
import type { Day } from '#domain/time/day.ts'
import { personAbout as words } from '#i18n/person-about.ts'
import { roleWords } from '#i18n/words.ts'
import { useAct } from '../../ground/acts.tsx'
import { useWords } from '../../ground/locale.tsx'
import { Chip, ChipGroup } from '../../parts/chip.tsx'
import { FieldSet } from '../../parts/field.tsx'
import { TextField } from '../../parts/inputs.tsx'
import { DateSpan, isSpanWrong } from './date-span.tsx'
import { FormDialog } from '../../parts/form-dialog.tsx'
import type { PersonView } from './person-view.ts'

/** What somebody is to me, in which words, from when to when. */
export const RoleDialog = ({ contactId, role, onClose }: { contactId: ContactId; role: PersonView['roles'][number] | null; onClose: () => void }) => {
  const t = useWords(words)
  const r = useWords(roleWords)
  const id = useId()
  const [kind, setKind] = useState<RoleKind>(role?.kind ?? 'peer')
  const [label, setLabel] = useState(role?.label ?? '')
  const [span, setSpan] = useState({ from: role?.from ?? '', to: role?.to ?? '' })
  const [tried, setTried] = useState(false)
  const create = useAct(createRole)
  const edit = useAct(editRole)
  const missing = kind === 'own' && label.trim() === ''
  const submit = (): void => {
    setTried(true)
    if (missing || isSpanWrong(span)) return
    const fields = { kind, label: label.trim(), from: span.from === '' ? null : (span.from as Day), to: span.to === '' ? null : (span.to as Day) }
    if (role === null) create.mutate({ contactId, ...fields }, { onSuccess: onClose })
    else edit.mutate({ roleId: role.id, ...fields }, { onSuccess: onClose })
  }
  return (
    <FormDialog id={id} title={t(role === null ? 'role_add' : 'role_edit')} busy={create.isPending || edit.isPending} onSubmit={submit} onClose={onClose}>
      <FieldSet label={t('role_kind')}>
        <ChipGroup label={t('role_kind')}>{ROLE_KINDS.map(one => <Chip key={one} on={kind === one} onPress={() => setKind(one)}>{r(one)}</Chip>)}</ChipGroup>
      </FieldSet>
      <TextField label={t('role_label')} optional={kind !== 'own'} hint={t('role_label_hint')} value={label} onChange={setLabel} maxLength={100} autoComplete="off" error={tried && missing ? t('role_label_needed') : null} />
      <DateSpan value={span} onChange={setSpan} />
    </FormDialog>
  )
}
