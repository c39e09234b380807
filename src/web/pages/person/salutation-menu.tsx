import { useId, useState } from 'react'
import { editContact } from '#contract/contact.ts'
import { parts } from '#i18n/parts.ts'
import { person as words } from '#i18n/person.ts'
import { useAct } from '../../ground/acts.tsx'
import { useWords } from '../../ground/locale.tsx'
import { Button } from '../../parts/button.tsx'
import { Dialog } from '../../parts/dialog.tsx'
import { Icon } from '../../parts/icon.tsx'
import { TextField } from '../../parts/inputs.tsx'
import { Menu } from '../../parts/menu.tsx'
import type { PersonView } from './person-view.ts'
import styles from './person.module.css'

/** How this person is addressed: the sensible ways by surname, position and role, or one's own. */
export const SalutationMenu = ({ view: { contact, salutationChoices } }: { view: PersonView }) => {
  const t = useWords(words)
  const p = useWords(parts)
  const form = useId()
  const [own, setOwn] = useState<string | null>(null)
  const edit = useAct(editContact)
  const set = (salutation: string): void => edit.mutate({ contactId: contact.id, salutation })
  const choices = [...new Set([contact.salutation, ...salutationChoices])].filter(choice => choice !== '')
  return (
    <>
      <Menu
        small label={t('salutation', { salutation: contact.salutation })} className={styles.salutation ?? ''} busy={edit.isPending}
        items={[...choices.map(choice => ({ label: choice, onPress: () => set(choice) })), { label: t('salutation_own'), onPress: () => setOwn(contact.salutation) }]}
      >
        <span data-name>{contact.salutation}</span><Icon name="down" size={14} />
      </Menu>
      {own !== null && (
        <Dialog title={t('salutation_title')} onClose={() => setOwn(null)} footer={<Button kind="main" type="submit" form={form}>{p('save')}</Button>}>
          <form id={form} onSubmit={event => { event.preventDefault(); set(own.trim()); setOwn(null) }}>
            <TextField label={t('salutation_label')} value={own} onChange={setOwn} maxLength={100} autoComplete="off" />
          </form>
        </Dialog>
      )}
    </>
  )
}
