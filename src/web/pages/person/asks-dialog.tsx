import { useId, useState } from 'react'
import type * as z from 'zod/mini'
import { type askView, editAsk, removeAsk } from '#contract/growth.ts'
import { asks as words } from '#i18n/asks.ts'
import { parts } from '#i18n/parts.ts'
import { useAct } from '../../ground/acts.tsx'
import { useWords } from '../../ground/locale.tsx'
import { RadioGroup } from '../../parts/choices.tsx'
import { TextArea, TextField } from '../../parts/inputs.tsx'
import { FormDialog } from '../../parts/form-dialog.tsx'

/** Something to ask and what they answered; a yes to being my mentor gives them the role (M6). */
export const AskDialog = ({ ask, onClose }: { ask: z.output<typeof askView>; onClose: () => void }) => {
  const t = useWords(words)
  const p = useWords(parts)
  const id = useId()
  const [draft, setDraft] = useState({ text: ask.text, answer: ask.answer, agreed: ask.agreed })
  const [tried, setTried] = useState(false)
  const edit = useAct(editAsk, { said: ({ ask: { agreed } }) => (agreed === true && ask.agreed !== true ? t('now_mentor') : p('saved')) })
  const remove = useAct(removeAsk)
  const submit = (): void => {
    setTried(true)
    if (draft.text.trim() === '') return
    const isAnswered = draft.answer.trim() !== '' || draft.agreed !== null
    edit.mutate({ askId: ask.id, text: draft.text.trim(), answer: draft.answer, ...(ask.mentor ? { agreed: draft.agreed } : {}), ...(isAnswered ? {} : { answeredOn: null }) }, { onSuccess: onClose })
  }
  const said = draft.agreed === null ? 'open' : draft.agreed ? 'yes' : 'no'
  return (
    <FormDialog id={id} title={t('ask_title')} busy={edit.isPending} onSubmit={submit} onClose={onClose} onRemove={() => { remove.mutate({ askId: ask.id }); onClose() }}>
      <TextField label={t('ask_text')} value={draft.text} onChange={text => setDraft({ ...draft, text })} maxLength={500} error={tried && draft.text.trim() === '' ? p('required') : null} />
      {ask.mentor && (
        <RadioGroup
          label={t('agreed')} value={said} onChange={value => setDraft({ ...draft, agreed: value === 'open' ? null : value === 'yes' })}
          options={[{ value: 'open', label: t('not_answered') }, { value: 'yes', label: t('yes') }, { value: 'no', label: t('no') }]}
        />
      )}
      <TextArea label={t('answer')} optional value={draft.answer} onChange={answer => setDraft({ ...draft, answer })} data-autofocus />
    </FormDialog>
  )
}
