import { useState } from 'react'
import { removeRole } from '#contract/contact.ts'
import { holdsOn } from '#domain/contact/role-kinds.ts'
import { parts } from '#i18n/parts.ts'
import { personAbout as words } from '#i18n/person-about.ts'
import { roleWords } from '#i18n/words.ts'
import { useAct } from '../../ground/acts.tsx'
import { useWords } from '../../ground/locale.tsx'
import { useToday } from '../../ground/session.ts'
import { Button } from '../../parts/button.tsx'
import { cls } from '../../parts/cls.ts'
import { Icon } from '../../parts/icon.tsx'
import { Menu } from '../../parts/menu.tsx'
import { Section } from '../../parts/page-head.tsx'
import type { PersonView } from './person-view.ts'
import { RoleDialog } from './dialogs.ts'
import styles from './person.module.css'
import { useSpan } from './use-span.ts'

type Role = PersonView['roles'][number]

/** What this person is to me, now and formerly. */
export const RolesSection = ({ view: { contact, roles } }: { view: PersonView }) => {
  const t = useWords(words)
  const p = useWords(parts)
  const r = useWords(roleWords)
  const span = useSpan()
  const today = useToday()
  const [editing, setEditing] = useState<Role | 'new' | null>(null)
  const remove = useAct(removeRole)
  const name = ({ kind, label }: Role): string => (kind === 'own' ? label : [r(kind), label].filter(Boolean).join(' · '))
  return (
    <Section id="person-roles" title={t('roles')} action={<Button small kind="quiet" onClick={() => setEditing('new')}><Icon name="plus" size={16} />{t('role_add')}</Button>}>
      {roles.length === 0 ? <p className="muted small">{t('role_none')}</p> : (
        <ul className="card">
          {roles.map(role => (
            <li key={role.id} className={styles.line}>
              <p className={cls('grow', !holdsOn(role, today) && styles.past)}>{name(role)}{span(role) !== '' && <span className={styles.fine}>{span(role)}</span>}</p>
              <Menu small kind="quiet" className={styles.dots ?? ''} label={t('role_more', { role: name(role) })} items={[{ label: p('edit'), onPress: () => setEditing(role) }, { label: p('remove'), danger: true, onPress: () => remove.mutate({ roleId: role.id }) }]}><Icon name="more" /></Menu>
            </li>
          ))}
        </ul>
      )}
      {editing !== null && <RoleDialog contactId={contact.id} role={editing === 'new' ? null : editing} onClose={() => setEditing(null)} />}
    </Section>
  )
}
