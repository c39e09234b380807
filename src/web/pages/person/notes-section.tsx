import { useState } from 'react'
import { removeNote } from '#contract/contact.ts'
import { parts } from '#i18n/parts.ts'
import { personAbout as words } from '#i18n/person-about.ts'
import { useAct } from '../../ground/acts.tsx'
import { useWords } from '../../ground/locale.tsx'
import { Button } from '../../parts/button.tsx'
import { Icon } from '../../parts/icon.tsx'
import { Menu } from '../../parts/menu.tsx'
import { Section } from '../../parts/page-head.tsx'
import { useFormats } from '../../parts/use-formats.ts'
import { NoteDialog } from './dialogs.ts'
import type { PersonView } from './person-view.ts'
import styles from './person.module.css'

type Note = PersonView['notes'][number]

/** Notes, and the private ones apart under a lock. */
export const NotesSection = ({ view: { contact, notes } }: { view: PersonView }) => {
  const t = useWords(words)
  const [editing, setEditing] = useState<Note | 'new' | null>(null)
  const [open, own] = [notes.filter(note => !note.private), notes.filter(note => note.private)]
  return (
    <Section id="person-notes" title={t('notes')} action={<Button small kind="quiet" onClick={() => setEditing('new')}><Icon name="plus" size={16} />{t('note_add')}</Button>}>
      {notes.length === 0 && <p className="muted small">{t('note_none')}</p>}
      {open.length > 0 && <ul className="card">{open.map(note => <OneNote key={note.id} note={note} onEdit={() => setEditing(note)} />)}</ul>}
      {own.length > 0 && (
        <div className={styles.own}>
          <h3 className={styles.ownHead}><Icon name="lock" size={16} />{t('notes_private')}</h3>
          <ul>{own.map(note => <OneNote key={note.id} note={note} onEdit={() => setEditing(note)} />)}</ul>
        </div>
      )}
      {editing !== null && <NoteDialog contactId={contact.id} note={editing === 'new' ? null : editing} onClose={() => setEditing(null)} />}
    </Section>
  )
}

const OneNote = ({ note, onEdit }: { note: Note; onEdit: () => void }) => {
  const t = useWords(words)
  const p = useWords(parts)
  const formats = useFormats()
  const remove = useAct(removeNote, { said: () => t('note_removed') })
  const on = formats.day(note.on)
  return (
    <li className={styles.line}>
      <div className="grow"><p className={styles.prose} data-name>{note.text}</p><p className={styles.fine}>{on}</p></div>
      <Menu small kind="quiet" className={styles.dots ?? ''} label={t('note_more', { on })} items={[{ label: p('edit'), onPress: onEdit }, { label: p('remove'), danger: true, onPress: () => remove.mutate({ noteId: note.id }) }]}><Icon name="more" /></Menu>
    </li>
  )
}
