import { daysBetween } from '#domain/time/day.ts'
import { editContact } from '#contract/contact.ts'
import { person as words } from '#i18n/person.ts'
import { useAct } from '../../ground/acts.tsx'
import { useWords } from '../../ground/locale.tsx'
import { useToday } from '../../ground/session.ts'
import { Cup } from '../../parts/cup.tsx'
import { InlineEdit } from '../../parts/inline-edit.tsx'
import { PersonLink } from '../../parts/person-link.tsx'
import { useFormats } from '../../parts/use-formats.ts'
import { PersonActions } from './person-actions.tsx'
import type { PersonView } from './person-view.ts'
import { SalutationMenu } from './salutation-menu.tsx'
import styles from './person.module.css'

/** Who this is: cup or photo, name and its reading, how to address them, what they do, the next birthday. */
export const PersonHead = ({ view }: { view: PersonView }) => {
  const t = useWords(words)
  const formats = useFormats()
  const { contact, cup } = view
  const { id, name, pinyin, position, workContent, department, organization, letGo } = contact
  const edit = useAct(editContact)
  const today = useToday()
  const managers = view.relations.filter(one => one.kind === 'manager_of' && one.direction === 'to' && (one.to === null || one.to >= today))
  const birthday = useBirthday(view)
  return (
    <header className={styles.head} data-steaming>
      {contact.photoId === null
        ? <Cup state={cup.state} size={72} />
        : <span className={styles.photo}><img data-name src={`/api/photos/${contact.photoId}`} alt={t('photo_of', { name })} width={72} height={72} /><span className={styles.photoCup}><Cup state={cup.state} size={24} /></span></span>}
      <div className={styles.names}>
        <div className={styles.nameLine}>
          <h1 tabIndex={-1}><span data-name>{name}</span></h1>
          {(pinyin !== '' || /\p{Script=Han}/u.test(name)) && <InlineEdit value={pinyin} label={t('pinyin')} say={pinyin === '' ? t('pinyin_add') : t('pinyin_edit', { pinyin })} empty={t('pinyin_add')} onSave={value => edit.mutate({ contactId: id, pinyin: value })} />}
          <SalutationMenu view={view} />
        </div>
        <p className={styles.job}>{[position, [organization, department].filter(Boolean).join(' ')].filter(Boolean).join(' · ')}</p>
        {workContent !== '' && <p className={styles.work}>{workContent}</p>}
        {managers.length > 0 && <p className={styles.work}>{t('manager')} {managers.map(({ id: key, other }) => <span key={key} className={styles.linked}><PersonLink id={other.id}>{other.name}</PersonLink></span>)}</p>}
        {birthday !== null && <p className={styles.work}>{birthday}</p>}
        {letGo !== null && <p className={styles.work} data-name>{t('let_go_since', { on: formats.day(letGo.on), reason: letGo.reason })}</p>}
      </div>
      <PersonActions view={view} />
    </header>
  )
}

const useBirthday = ({ nextBirthday }: PersonView): string | null => {
  const t = useWords(words)
  const formats = useFormats()
  const today = useToday()
  if (nextBirthday === null) return null
  const { on, age } = nextBirthday
  const days = daysBetween(today, on)
  if (days === 0) return age === null ? t('birthday_today') : t('birthday_today_age', { age })
  return age === null ? t('birthday_next', { on: formats.day(on), days }) : t('birthday_age', { on: formats.day(on), age, days })
}
