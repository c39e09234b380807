import { useId, useState } from 'react'
import { editInteraction } from '#contract/interaction.ts'
import { FORMATS } from '#domain/interaction/format.ts'
import type { Day } from '#domain/time/day.ts'
import { minorDigits } from '#i18n/dates.ts'
import { log } from '#i18n/log.ts'
import { formatWords } from '#i18n/words.ts'
import { useAct } from '../../ground/acts.tsx'
import { useWords } from '../../ground/locale.tsx'
import { useToday, useWorkspace } from '../../ground/session.ts'
import { emptyDraft, type LogDraft, wrongIn } from '../../log/draft.ts'
import { MoreFields } from '../../log/more-fields.tsx'
import { Chip, ChipGroup } from '../../parts/chip.tsx'
import { FieldSet } from '../../parts/field.tsx'
import { DateField, NumberField, TextArea, TextField } from '../../parts/inputs.tsx'
import { PersonPicker } from '../../parts/person-picker.tsx'
import { FormDialog } from '../../parts/form-dialog.tsx'
import type { Entry } from './person-view.ts'
import styles from './person-forms.module.css'

/** Changes what was logged; the cups of all concerned follow. */
export const EntryDialog = ({ entry, onClose }: { entry: Entry; onClose: () => void }) => {
  const l = useWords(log)
  const f = useWords(formatWords)
  const today = useToday()
  const { currency } = useWorkspace()
  const id = useId()
  const unit = 10 ** minorDigits(currency)
  const [draft, setDraft] = useState<LogDraft>({
    ...emptyDraft(today), people: entry.people, on: entry.on, format: entry.format, minutes: entry.minutes, money: entry.money === null ? null : entry.money / unit, startedBy: entry.startedBy,
    topic: entry.topic, notes: entry.notes, heard: entry.heard?.text ?? '', sensitivity: entry.heard?.sensitivity ?? 'discreet', expiresOn: entry.heard?.expiresOn ?? '',
  })
  const [at, setAt] = useState(entry.at ?? '')
  const [tried, setTried] = useState(false)
  const set = (change: Partial<LogDraft>): void => setDraft(before => ({ ...before, ...change }))
  const edit = useAct(editInteraction)
  const wrong = wrongIn(draft, today)
  const said = (key: keyof typeof wrong): string | null => {
    const what = wrong[key]
    return tried && what !== undefined ? l(what) : null
  }
  const submit = (): void => {
    setTried(true)
    if (Object.keys(wrong).length > 0) return
    const { people, on, money, heard, sensitivity, expiresOn, format, minutes, startedBy, topic, notes } = draft
    edit.mutate({
      interactionId: entry.id, on: on as Day, at: at === '' ? null : at, format, minutes, startedBy, topic, notes, contactIds: people.map(person => person.id), money: money === null ? null : Math.round(money * unit),
      heard: heard.trim() === '' ? null : { text: heard, sensitivity, expiresOn: expiresOn === '' ? null : (expiresOn as Day) },
    }, { onSuccess: onClose })
  }
  return (
    <FormDialog id={id} title={l('edit_title')} busy={edit.isPending} onSubmit={submit} onClose={onClose}>
      <PersonPicker label={l('who')} value={draft.people} onChange={people => set({ people })} error={said('people')} />
      <div className={styles.three}>
        <DateField label={l('date')} value={draft.on} max={today} onChange={on => set({ on })} error={said('on')} />
        <TextField label={l('at')} type="time" optional value={at} onChange={setAt} />
        <NumberField label={l('minutes')} optional unit={l('minutes_unit')} value={draft.minutes} onChange={minutes => set({ minutes })} error={said('minutes')} />
      </div>
      <FieldSet label={l('format')}>
        <ChipGroup label={l('format')}>{FORMATS.map(format => <Chip key={format} on={draft.format === format} onPress={() => set({ format })}>{f(format)}</Chip>)}</ChipGroup>
      </FieldSet>
      <TextField label={l('topic')} value={draft.topic} onChange={topic => set({ topic })} maxLength={500} />
      <TextArea label={l('notes')} optional value={draft.notes} onChange={notes => set({ notes })} />
      <MoreFields draft={draft} onChange={set} currency={currency} moneyError={said('money')} />
    </FormDialog>
  )
}
