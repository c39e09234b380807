import { createRelation, removeRelation } from '#contract/contact.ts'
import { firstMeeting as words } from '#i18n/first-meeting.ts'
import { useAct } from '../../ground/acts.tsx'
import { useWords } from '../../ground/locale.tsx'
import { Button, IconButton } from '../../parts/button.tsx'
import { Icon } from '../../parts/icon.tsx'
import { PersonLink } from '../../parts/person-link.tsx'
import { PersonPicker } from '../../parts/person-picker.tsx'
import styles from './first.module.css'
import type { FirstView } from './first-view.ts'

/** ① Who introduced us (M7); nobody is fine, too. */
export const IntroducerStep = ({ view: { person, introducers }, onNobody }: { view: FirstView; onNobody: () => void }) => {
  const t = useWords(words)
  const add = useAct(createRelation)
  const remove = useAct(removeRelation)
  return (
    <div className="stack">
      {introducers.length > 0 && (
        <ul className="card">
          {introducers.map(({ relationId, person: one }) => (
            <li key={relationId} className={styles.line}>
              <span className="grow"><PersonLink id={one.id}>{one.name}</PersonLink></span>
              <IconButton small label={t('take_off', { name: one.name })} onClick={() => remove.mutate({ relationId })}><Icon name="close" size={16} /></IconButton>
            </li>
          ))}
        </ul>
      )}
      <div className={styles.pick}>
        <PersonPicker
          single label={t('introducer_pick')} hint={t('introducer_hint')} value={[]} without={[person.id, ...introducers.map(one => one.person.id)]}
          onChange={([chosen]) => { if (chosen !== undefined) add.mutate({ contactId: person.id, otherId: chosen.id, kind: 'introduced', direction: 'to', from: null, to: null }) }}
        />
      </div>
      {introducers.length === 0 && <div><Button kind="quiet" small onClick={onNobody}>{t('nobody')}</Button></div>}
    </div>
  )
}
