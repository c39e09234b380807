import { useId, useState } from 'react'
import { editGrowthEntry } from '#contract/growth.ts'
import { isDay, type Day } from '#domain/time/day.ts'
import { growth as words } from '#i18n/growth.ts'
import { parts } from '#i18n/parts.ts'
import { messageOf, useAct } from '../../ground/acts.tsx'
import { useWords } from '../../ground/locale.tsx'
import { useToday } from '../../ground/session.ts'
import { FormFailure } from '../../parts/field.tsx'
import { DateField } from '../../parts/inputs.tsx'
import { type PickedPerson, PersonPicker } from '../../parts/person-picker.tsx'
import { FormDialog } from '../../parts/form-dialog.tsx'
import type { GrowthView } from './growth-entry-view.ts'

/** A problem is solved: when, and with whose help. */
export const SolveDialog = ({ entry, onClose }: { entry: GrowthView; onClose: () => void }) => {
  const t = useWords(words)
  const p = useWords(parts)
  const id = useId()
  const today = useToday()
  const [on, setOn] = useState<string>(today)
  const [people, setPeople] = useState<readonly PickedPerson[]>([])
  const [tried, setTried] = useState(false)
  const edit = useAct(editGrowthEntry, { quietFailure: true })
  const submit = (): void => {
    setTried(true)
    if (isDay(on)) edit.mutate({ entryId: entry.id, solvedOn: on as Day, solvedWith: people[0]?.id ?? null }, { onSuccess: onClose })
  }
  return (
    <FormDialog id={id} title={t('solve_title')} busy={edit.isPending} onSubmit={submit} onClose={onClose}>
      <FormFailure message={edit.error === null ? null : messageOf(edit.error, p('unknown_error'))} />
      <p data-name>{entry.text}</p>
      <PersonPicker single label={t('with')} optional value={people} onChange={setPeople} />
      <DateField label={t('on')} value={on} max={today} onChange={setOn} error={tried && !isDay(on) ? p('required') : null} />
    </FormDialog>
  )
}
