import { useId, useState } from 'react'
import type * as z from 'zod/mini'
import { CallFailed } from '#client/client.ts'
import { type contactDraft, editContact } from '#contract/contact.ts'
import { parts } from '#i18n/parts.ts'
import { personAbout as words } from '#i18n/person-about.ts'
import { useAct } from '../../ground/acts.tsx'
import { useWords } from '../../ground/locale.tsx'
import { TextArea, TextField } from '../../parts/inputs.tsx'
import { BirthdayField } from './birthday-field.tsx'
import { ChannelsField } from './channels-field.tsx'
import { FormDialog } from '../../parts/form-dialog.tsx'
import { LevelField } from './level-field.tsx'
import type { PersonView } from './person-view.ts'
import { TagsField } from './tags-field.tsx'
import styles from './person-forms.module.css'

type Contact = PersonView['contact']
const TEXTS = [['familyName', 'family_name'], ['givenName', 'given_name'], ['name', 'name'], ['pinyin', 'pinyin'], ['salutation', 'salutation'], ['nickname', 'nickname']] as const
const WORK = [['position', 'position'], ['organization', 'organization'], ['department', 'department']] as const

/** Every field of a person; only what was changed is sent, so that what follows the name goes on following it. */
export const EditDialog = ({ contact, onClose }: { contact: Contact; onClose: () => void }) => {
  const t = useWords(words)
  const p = useWords(parts)
  const id = useId()
  const [draft, setDraft] = useState<z.input<typeof contactDraft>>({})
  const [tried, setTried] = useState(false)
  const edit = useAct(editContact)
  const now = { ...contact, ...draft } as Contact
  const set = (change: z.input<typeof contactDraft>): void => setDraft(before => ({ ...before, ...change }))
  const nameless = `${now.name}${now.familyName}${now.givenName}`.trim() === ''
  // Whether there is such a day the server knows: the calendar's table is too much to bring along.
  const wrongDay = edit.error instanceof CallFailed && edit.error.key === 'contact.birthday_invalid' ? edit.error.message : null
  const submit = (): void => {
    setTried(true)
    if (nameless) return
    const changed = Object.fromEntries(Object.entries(draft).filter(([key, value]) => JSON.stringify(value) !== JSON.stringify(contact[key as keyof Contact])))
    if (Object.keys(changed).length === 0) return onClose()
    if (changed['channels'] !== undefined) changed['channels'] = now.channels.filter(channel => channel.value.trim() !== '')
    edit.mutate({ contactId: contact.id, ...changed }, { onSuccess: onClose })
  }
  return (
    <FormDialog id={id} title={t('edit_title', { name: contact.name })} wide personal busy={edit.isPending} onSubmit={submit} onClose={onClose}>
      <div className={styles.names3}>
        {TEXTS.map(([key, label]) => <TextField key={key} label={t(label)} value={now[key]} onChange={value => set({ [key]: value })} maxLength={200} autoComplete="off" spellCheck={false} error={key === 'name' && tried && nameless ? p('required') : null} />)}
      </div>
      <div className={styles.three}>
        {WORK.map(([key, label]) => <TextField key={key} label={t(label)} value={now[key]} onChange={value => set({ [key]: value })} maxLength={500} autoComplete="off" />)}
      </div>
      <TextField label={t('work_content')} value={now.workContent} onChange={workContent => set({ workContent })} autoComplete="off" />
      <ChannelsField value={now.channels} onChange={channels => set({ channels: [...channels] })} />
      <BirthdayField value={now.birthday} onChange={birthday => set({ birthday })} error={wrongDay} />
      <LevelField kind="closeness" value={now.closeness} onChange={closeness => set({ closeness })} />
      <LevelField kind="busyness" value={now.busyness} onChange={busyness => set({ busyness })} />
      <TagsField value={now.tags} onChange={tags => set({ tags: [...tags] })} />
      <TextArea label={t('place_notes')} hint={t('place_notes_hint')} value={now.placeNotes} onChange={placeNotes => set({ placeNotes })} />
      <TextArea label={t('how_we_met')} value={now.howWeMet} onChange={howWeMet => set({ howWeMet })} />
    </FormDialog>
  )
}
