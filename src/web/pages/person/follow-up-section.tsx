import { useState } from 'react'
import type { ActionItemId } from '#domain/base/ids.ts'
import { editActionItem } from '#contract/interaction.ts'
import { person as words } from '#i18n/person.ts'
import { useAct } from '../../ground/acts.tsx'
import { useWords } from '../../ground/locale.tsx'
import { useToday } from '../../ground/session.ts'
import { Button, IconButton } from '../../parts/button.tsx'
import { Icon } from '../../parts/icon.tsx'
import { Section } from '../../parts/page-head.tsx'
import { useFormats } from '../../parts/use-formats.ts'
import { FollowUpDialog } from './dialogs.ts'
import type { PersonView } from './person-view.ts'
import styles from './person.module.css'

type Item = PersonView['actionItems'][number]

/** What was promised and is still open, by me or by them. */
export const FollowUpSection = ({ view: { contact, actionItems } }: { view: PersonView }) => {
  const t = useWords(words)
  const [editing, setEditing] = useState<Item | 'new' | null>(null)
  return (
    <Section id="person-follow-ups" title={t('follow_ups')} action={<Button small kind="quiet" onClick={() => setEditing('new')}><Icon name="plus" size={16} />{t('follow_up_add')}</Button>}>
      {actionItems.length === 0
        ? <p className="muted small">{t('follow_up_none')}</p>
        : <ul className="card">{actionItems.map(item => <FollowUp key={item.id} item={item} onEdit={() => setEditing(item)} />)}</ul>}
      {editing !== null && <FollowUpDialog contactId={contact.id} item={editing === 'new' ? null : editing} onClose={() => setEditing(null)} />}
    </Section>
  )
}

const FollowUp = ({ item, onEdit }: { item: Item; onEdit: () => void }) => {
  const t = useWords(words)
  const formats = useFormats()
  const today = useToday()
  const finish = useAct(editActionItem, { said: () => t('follow_up_done_said') })
  const { text, by, dueOn } = item
  // Shown done at once; the answer takes the line away.
  const done = finish.isPending || finish.isSuccess
  return (
    <li className={styles.followUp} data-done={done || undefined}>
      <button type="button" className={styles.tick} aria-label={t('follow_up_done', { text })} onClick={() => { if (!done) finish.mutate({ actionItemId: item.id as ActionItemId, doneOn: today }) }}>{done && <Icon name="check" size={16} />}</button>
      <p className="grow"><span data-name>{text}</span><span className={styles.fine}>{[t(`by_${by}`), dueOn === null ? '' : t('until', { near: formats.near(dueOn) })].filter(Boolean).join(' · ')}</span></p>
      <IconButton small label={t('follow_up_edit', { text })} onClick={onEdit}><Icon name="pencil" size={16} /></IconButton>
    </li>
  )
}
