import { useId, useState } from 'react'
import { letGoContact } from '#contract/contact.ts'
import type { ContactId } from '#domain/base/ids.ts'
import { letGoWords } from '#i18n/let-go.ts'
import { parts } from '#i18n/parts.ts'
import { messageOf, useAct } from '../ground/acts.tsx'
import { useWords } from '../ground/locale.tsx'
import { Button } from './button.tsx'
import { Chip, ChipGroup } from './chip.tsx'
import { Dialog } from './dialog.tsx'
import { FormFailure } from './field.tsx'
import { TextField } from './inputs.tsx'

/** 封存: lets a relation go with a reason, kindly; undo in the toast, 开盖 any time. */
export const LetGoDialog = ({ person, onClose }: { person: { readonly id: ContactId; readonly name: string }; onClose: () => void }) => {
  const t = useWords(letGoWords)
  const p = useWords(parts)
  const form = useId()
  const [reason, setReason] = useState('')
  const [tried, setTried] = useState(false)
  const letGo = useAct(letGoContact, { said: () => t('done', { name: person.name }), quietFailure: true })
  return (
    <Dialog
      personal title={t('title', { name: person.name })} onClose={onClose}
      footer={<><Button onClick={onClose}>{p('cancel')}</Button><Button kind="main" type="submit" form={form} busy={letGo.isPending}>{t('let_go')}</Button></>}
    >
      <form
        id={form} className="stack"
        onSubmit={event => {
          event.preventDefault()
          setTried(true)
          if (reason.trim() !== '') letGo.mutate({ contactId: person.id, reason }, { onSuccess: onClose })
        }}
      >
        <FormFailure message={letGo.error === null ? null : messageOf(letGo.error, p('unknown_error'))} />
        <p className="muted">{t('hint')}</p>
        <TextField label={t('reason')} value={reason} onChange={setReason} error={tried && reason.trim() === '' ? p('required') : null} />
        <ChipGroup label={t('reason')}>
          {(['busy', 'direction', 'left'] as const).map(key => <Chip key={key} on={reason === t(key)} onPress={() => setReason(t(key))}>{t(key)}</Chip>)}
        </ChipGroup>
      </form>
    </Dialog>
  )
}
