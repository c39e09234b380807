import type * as z from 'zod/mini'
import type { personFound } from '#contract/search.ts'
import { foundWords } from '#i18n/found.ts'
import { useWords } from '../ground/locale.tsx'
import { Cup } from './cup.tsx'
import { Marked } from './marked.tsx'
import styles from './person-found.module.css'

/** A person as search answers them. */
export type FoundPerson = z.output<typeof personFound>

type Mark = FoundPerson['marks'][number]

// What has no place in the line says under the name where it was found.
const ELSEWHERE = ['nickname', 'department', 'workContent', 'tags', 'note'] as const
const isElsewhere = (mark: Mark): mark is Mark & { field: (typeof ELSEWHERE)[number] } => (ELSEWHERE as readonly string[]).includes(mark.field)

/** Somebody found: cup, name, how they are called, where they are; what was typed is marked wherever it was found. */
export const PersonFound = ({ person }: { person: FoundPerson }) => {
  const t = useWords(foundWords)
  const { name, salutation, position, organization, department, marks, cup } = person
  const marked = (field: Mark['field'], text: string) => {
    const mark = marks.find(one => one.field === field)
    return mark === undefined ? text : <Marked text={mark.text} ranges={mark.ranges} />
  }
  const isCalled = salutation !== '' && salutation !== name && (!name.startsWith(salutation) || marks.some(mark => mark.field === 'salutation'))
  const where = organization === '' ? department : organization
  const elsewhere = marks.filter(isElsewhere).filter(({ field }) => field !== 'department' || organization !== '')
  return (
    <span className={styles.person}>
      <Cup state={cup} size={20} silent />
      <span className={styles.who}><span data-name>{marked('name', name)}{isCalled && <small>{marked('salutation', salutation)}</small>}</span></span>
      <span className={styles.where}>{marked('position', position)}{position !== '' && where !== '' && ' · '}{organization === '' ? marked('department', department) : marked('organization', organization)}</span>
      {elsewhere.slice(0, 1).map(({ field, text, ranges }) => <span key={field} className={styles.found}>{t(field)}<span data-name><Marked text={text} ranges={ranges} /></span></span>)}
    </span>
  )
}
