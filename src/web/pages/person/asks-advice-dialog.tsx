import { useId, useState } from 'react'
import type * as z from 'zod/mini'
import { type adviceView, createAdvice, editAdvice, removeAdvice } from '#contract/growth.ts'
import type { ContactId, OccurrenceId } from '#domain/base/ids.ts'
import { isDay, type Day } from '#domain/time/day.ts'
import { asks as words } from '#i18n/asks.ts'
import { parts } from '#i18n/parts.ts'
import { messageOf, useAct } from '../../ground/acts.tsx'
import { useWords } from '../../ground/locale.tsx'
import { useToday } from '../../ground/session.ts'
import { Checkbox, RadioGroup } from '../../parts/choices.tsx'
import { FormFailure } from '../../parts/field.tsx'
import { DateField, TextArea } from '../../parts/inputs.tsx'
import { FormDialog } from '../../parts/form-dialog.tsx'

/** What they advised; once it is there, also what came of it. */
export const AdviceDialog = ({ contactId, occurrenceId, advice, onClose }: { contactId: ContactId; occurrenceId: OccurrenceId | null; advice: z.output<typeof adviceView> | null; onClose: () => void }) => {
  const t = useWords(words)
  const p = useWords(parts)
  const id = useId()
  const today = useToday()
  const [draft, setDraft] = useState({ text: advice?.text ?? '', on: advice?.on ?? (today as string), tried: advice?.tried ?? 'not_yet', result: advice?.result ?? '', reportedOn: advice?.reportedOn ?? null })
  const [missing, setMissing] = useState(false)
  const create = useAct(createAdvice, { quietFailure: true })
  const edit = useAct(editAdvice, { quietFailure: true })
  const remove = useAct(removeAdvice)
  const failed = create.error ?? edit.error
  const submit = (): void => {
    const { text, on, tried, result, reportedOn } = draft
    setMissing(text.trim() === '' || !isDay(on))
    if (text.trim() === '' || !isDay(on)) return
    if (advice === null) create.mutate({ contactId, text: text.trim(), on: on as Day, occurrenceId }, { onSuccess: onClose })
    else edit.mutate({ adviceId: advice.id, text: text.trim(), on: on as Day, tried, result, reportedOn }, { onSuccess: onClose })
  }
  return (
    <FormDialog id={id} title={t('advice_title')} busy={create.isPending || edit.isPending} onSubmit={submit} onClose={onClose} {...(advice === null ? {} : { onRemove: () => { remove.mutate({ adviceId: advice.id }); onClose() } })}>
      <FormFailure message={failed === null ? null : messageOf(failed, p('unknown_error'))} />
      <TextArea label={t('advice_text')} rows={2} value={draft.text} onChange={text => setDraft({ ...draft, text })} maxLength={500} error={missing && draft.text.trim() === '' ? p('required') : null} />
      <DateField label={t('advice_on')} value={draft.on} max={today} onChange={on => setDraft({ ...draft, on })} error={missing && !isDay(draft.on) ? p('required') : null} />
      {advice !== null && (
        <>
          <RadioGroup label={t('tried')} value={draft.tried} onChange={tried => setDraft({ ...draft, tried })} options={[{ value: 'not_yet', label: t('not_yet') }, { value: 'tried', label: t('tried_yes') }, { value: 'will_not', label: t('will_not') }]} />
          <TextArea label={t('result')} optional hint={t('result_hint')} value={draft.result} onChange={result => setDraft({ ...draft, result })} />
          <Checkbox checked={draft.reportedOn !== null} onChange={on => setDraft({ ...draft, reportedOn: on ? (advice.reportedOn ?? today) : null })}>{t('reported')}</Checkbox>
        </>
      )}
    </FormDialog>
  )
}
