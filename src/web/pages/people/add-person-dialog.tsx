import { useNavigate } from '@tanstack/react-router'
import { type KeyboardEvent, useId, useState } from 'react'
import { createContact } from '#contract/contact.ts'
import { nameOf } from '#domain/contact/name.ts'
import { salutationChoices } from '#domain/contact/salutation.ts'
import { parts } from '#i18n/parts.ts'
import { people as words } from '#i18n/people.ts'
import { useAct } from '../../ground/acts.tsx'
import { useLocale, useWords } from '../../ground/locale.tsx'
import { Button } from '../../parts/button.tsx'
import { Chip, ChipGroup } from '../../parts/chip.tsx'
import { Dialog } from '../../parts/dialog.tsx'
import { Disclosure } from '../../parts/disclosure.tsx'
import { TextField } from '../../parts/inputs.tsx'
import { AlikePeople } from './alike-people.tsx'
import styles from './people.module.css'

const FIELDS = ['position', 'organization', 'department', 'work_content'] as const
const KEYS = { position: 'position', organization: 'organization', department: 'department', work_content: 'workContent' } as const

/** A name is enough; the rest may follow. */
export const AddPersonDialog = ({ name: begun, onClose }: { name: string; onClose: () => void }) => {
  const t = useWords(words)
  const p = useWords(parts)
  const language = useLocale()
  const navigate = useNavigate()
  const form = useId()
  const [tried, setTried] = useState(false)
  const [draft, setDraft] = useState({ name: begun, salutation: '', pinyin: '', position: '', organization: '', department: '', workContent: '' })
  const set = (change: Partial<typeof draft>): void => setDraft({ ...draft, ...change })
  const add = useAct(createContact, { said: ({ contact }) => t('added', { name: contact.name }) })
  const name = draft.name.trim()
  const choices = salutationChoices({ ...nameOf(name), position: draft.position, roleKinds: [], language })
  const submit = (): void => {
    setTried(true)
    if (name === '' || add.isPending) return
    add.mutate(draft, { onSuccess: ({ contact }) => { onClose(); void navigate({ to: '/people/$contactId', params: { contactId: contact.id } }) } })
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' && (event.nativeEvent.isComposing || event.keyCode === 229)) event.preventDefault()
  }
  return (
    <Dialog
      title={t('add_title')} onClose={onClose}
      footer={<><Button onClick={onClose}>{p('cancel')}</Button><Button kind="main" type="submit" form={form} busy={add.isPending}>{p('add')}</Button></>}
    >
      <form id={form} className="stack" noValidate onKeyDown={onKeyDown} onSubmit={event => { event.preventDefault(); submit() }}>
        <TextField label={t('name')} value={draft.name} onChange={value => set({ name: value })} maxLength={200} autoComplete="off" error={tried && name === '' ? p('required') : null} />
        <AlikePeople name={name} onOpen={onClose} />
        <Disclosure label={t('add_more')}>
          <div className="stack">
            <div className={styles.two}>
              {FIELDS.map(field => <TextField key={field} label={t(field)} value={draft[KEYS[field]]} onChange={value => set({ [KEYS[field]]: value })} maxLength={500} autoComplete="off" />)}
            </div>
            <TextField label={t('salutation')} hint={t('salutation_hint')} placeholder={choices[0]} value={draft.salutation} onChange={value => set({ salutation: value })} maxLength={100} autoComplete="off" />
            {choices.length > 0 && (
              <ChipGroup label={t('salutation_choices')}>
                {choices.map(choice => <Chip key={choice} on={draft.salutation === choice} onPress={() => set({ salutation: draft.salutation === choice ? '' : choice })}>{choice}</Chip>)}
              </ChipGroup>
            )}
            <TextField label={t('pinyin')} hint={t('pinyin_hint')} value={draft.pinyin} onChange={value => set({ pinyin: value })} maxLength={200} autoComplete="off" spellCheck={false} />
          </div>
        </Disclosure>
      </form>
    </Dialog>
  )
}
