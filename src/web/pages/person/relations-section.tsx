import { useState } from 'react'
import { removeRelation } from '#contract/contact.ts'
import { parts } from '#i18n/parts.ts'
import { personAbout as words } from '#i18n/person-about.ts'
import { relationWords } from '#i18n/words.ts'
import { useAct } from '../../ground/acts.tsx'
import { useWords } from '../../ground/locale.tsx'
import { useToday } from '../../ground/session.ts'
import { Button } from '../../parts/button.tsx'
import { cls } from '../../parts/cls.ts'
import { Icon } from '../../parts/icon.tsx'
import { Menu } from '../../parts/menu.tsx'
import { Section } from '../../parts/page-head.tsx'
import { PersonLink } from '../../parts/person-link.tsx'
import type { PersonView } from './person-view.ts'
import { RelationDialog } from './dialogs.ts'
import styles from './person.module.css'
import { useSpan } from './use-span.ts'

type Relation = PersonView['relations'][number]

/** How this person stands to others, both ways, with dates. */
export const RelationsSection = ({ view: { contact, relations } }: { view: PersonView }) => {
  const t = useWords(words)
  const p = useWords(parts)
  const r = useWords(relationWords)
  const span = useSpan()
  const today = useToday()
  const [editing, setEditing] = useState<Relation | 'new' | null>(null)
  const remove = useAct(removeRelation, { said: () => t('relation_removed') })
  return (
    <Section id="person-relations" title={t('relations')} action={<Button small kind="quiet" onClick={() => setEditing('new')}><Icon name="plus" size={16} />{t('relation_add')}</Button>}>
      {relations.length === 0 ? <p className="muted small">{t('relation_none')}</p> : (
        <ul className="card">
          {relations.map(relation => {
            const { id, kind, direction, other, to } = relation
            const word = r(`${kind}_${direction}`)
            return (
              <li key={id} className={styles.line}>
                <p className={cls('grow', to !== null && to < today && styles.past)}>
                  <span className={styles.kind}>{word}</span> <span className={styles.linked}><PersonLink id={other.id}>{other.name}</PersonLink></span>
                  {span(relation) !== '' && <span className={styles.fine}>{span(relation)}</span>}
                </p>
                <Menu small kind="quiet" className={styles.dots ?? ''} label={t('relation_more', { relation: word, name: other.name })} items={[{ label: p('edit'), onPress: () => setEditing(relation) }, { label: p('remove'), danger: true, onPress: () => remove.mutate({ relationId: id }) }]}><Icon name="more" /></Menu>
              </li>
            )
          })}
        </ul>
      )}
      {editing !== null && <RelationDialog contactId={contact.id} relation={editing === 'new' ? null : editing} onClose={() => setEditing(null)} />}
    </Section>
  )
}
