import { useNavigate } from '@tanstack/react-router'
import { useRef, useState } from 'react'
import { openContactAgain, removeContact, removePhoto } from '#contract/contact.ts'
import { person as words } from '#i18n/person.ts'
import { useAct } from '../../ground/acts.tsx'
import { useWords } from '../../ground/locale.tsx'
import { useLog } from '../../log/log-context.tsx'
import { useArrange } from '../../meet/arrange-context.tsx'
import { Button } from '../../parts/button.tsx'
import { Icon } from '../../parts/icon.tsx'
import { LetGoDialog } from '../../parts/let-go-dialog.tsx'
import { Menu } from '../../parts/menu.tsx'
import { EditDialog } from './dialogs.ts'
import type { PersonView } from './person-view.ts'
import styles from './person.module.css'
import { usePhoto } from './use-photo.ts'

/** 记一笔, 封存 or 开盖, and what is seldom done; on a phone they stand at the foot. */
export const PersonActions = ({ view: { contact } }: { view: PersonView }) => {
  const t = useWords(words)
  const log = useLog()
  const arrange = useArrange()
  const navigate = useNavigate()
  const file = useRef<HTMLInputElement>(null)
  const [open, setOpen] = useState<'edit' | 'let_go' | null>(null)
  const { id, name, letGo, photoId } = contact
  const openAgain = useAct(openContactAgain, { said: () => t('opened', { name }) })
  const remove = useAct(removeContact, { said: () => t('removed', { name }) })
  const takeOff = useAct(removePhoto)
  const put = usePhoto(id)
  return (
    <div className={styles.actions} data-foot role="group" aria-label={t('actions')}>
      <Button kind="main" data-press="log" onClick={() => log({ people: [{ id, name }] })}>{t('log')}</Button>
      {letGo === null && <Button onClick={() => arrange({ people: [{ id, name }] })}>{t('arrange')}</Button>}
      {letGo === null
        ? <Button onClick={() => setOpen('let_go')}>{t('let_go')}</Button>
        : <Button busy={openAgain.isPending} onClick={() => openAgain.mutate({ contactId: id })}>{t('open')}</Button>}
      <Menu
        label={t('more')}
        items={[
          { label: t('edit'), onPress: () => setOpen('edit') },
          { label: t('first_meeting'), onPress: () => void navigate({ to: '/people/$contactId/first', params: { contactId: id } }) },
          { label: t(photoId === null ? 'photo_put_first' : 'photo_put'), onPress: () => file.current?.click() },
          ...(photoId === null ? [] : [{ label: t('photo_off'), onPress: () => takeOff.mutate({ contactId: id }) }]),
          // Away first: the page of a person who is gone has nothing to show. Undo in the toast brings them back.
          { label: t('remove'), danger: true, onPress: () => { remove.mutate({ contactId: id }); void navigate({ to: '/people', search: before => ({ ...before, tab: undefined }) }) } },
        ]}
      >
        <Icon name="more" />
      </Menu>
      <input ref={file} type="file" hidden accept="image/jpeg,image/png,image/webp,image/gif" onChange={event => { const chosen = event.target.files?.[0]; event.target.value = ''; if (chosen !== undefined) void put(chosen) }} />
      {open === 'edit' && <EditDialog contact={contact} onClose={() => setOpen(null)} />}
      {open === 'let_go' && <LetGoDialog person={contact} onClose={() => setOpen(null)} />}
    </div>
  )
}
