import { useEffect, useState } from 'react'
import { line as words } from '#i18n/line.ts'
import { useWords } from '../ground/locale.tsx'
import { useAway } from '../ground/reach.ts'
import { useSession } from '../ground/session.ts'
import { TextField } from '../parts/inputs.tsx'
import { type PickedPerson, PersonPicker } from '../parts/person-picker.tsx'
import { type SeenPerson, seenPeople } from '../offline/seen-people.ts'
import styles from './line.module.css'

const SHOWN = 8

/** Whom this device has seen, for when nobody else can be asked. */
const PeopleHere = ({ onPick }: { onPick: (person: PickedPerson) => void }) => {
  const t = useWords(words)
  const account = useSession().account?.id ?? ''
  const [text, setText] = useState('')
  const [people, setPeople] = useState<readonly SeenPerson[]>([])
  useEffect(() => { void seenPeople(account).then(setPeople, () => undefined) }, [account])
  const wanted = text.trim().toLowerCase()
  const found = people.filter(({ name, salutation, pinyin = '' }) => [name, salutation, pinyin, pinyin.replaceAll(' ', '')].some(one => one.toLowerCase().includes(wanted))).slice(0, SHOWN)
  return (
    <>
      <TextField label={t('person')} value={text} autoComplete="off" onChange={setText} />
      <div className={styles.list}>
        {found.map(({ id, name, organization, position }) => (
          <button key={id} type="button" className={styles.option} onClick={() => onPick({ id, name })}><span data-name>{name}</span><small data-name>{[organization, position].filter(Boolean).join(' · ')}</small></button>
        ))}
      </div>
    </>
  )
}

/** Somebody else, or one more: looked up by the server, or among those this device has seen. */
export const PersonEditor = ({ without, onPick }: { without: readonly PickedPerson[]; onPick: (person: PickedPerson) => void }) => {
  const t = useWords(words)
  const away = useAway()
  if (away) return <PeopleHere onPick={onPick} />
  return <PersonPicker label={t('person')} single mayAdd={false} value={[]} without={without.map(({ id }) => id)} onChange={([person]) => { if (person !== undefined) onPick(person) }} />
}
