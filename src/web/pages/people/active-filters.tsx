import { people as words } from '#i18n/people.ts'
import { warmth } from '#i18n/warmth.ts'
import { roleWords } from '#i18n/words.ts'
import { useWords } from '../../ground/locale.tsx'
import { Cup } from '../../parts/cup.tsx'
import { Icon } from '../../parts/icon.tsx'
import type { PeopleSearch } from './people-search.ts'
import styles from './people.module.css'

/** The filters in use, each a button that takes it off. */
export const ActiveFilters = ({ search, onChange }: { search: PeopleSearch; onChange: (change: Partial<PeopleSearch>) => void }) => {
  const t = useWords(words)
  const w = useWords(warmth)
  const r = useWords(roleWords)
  const { cup, role, planned, tag, organization, letter } = search
  const on: { readonly what: string; readonly off: Partial<PeopleSearch>; readonly cup?: typeof cup }[] = [
    ...(cup === undefined ? [] : [{ what: w(cup), off: { cup: undefined }, cup }]),
    ...(role === undefined ? [] : [{ what: r(role), off: { role: undefined } }]),
    ...(planned === undefined ? [] : [{ what: t(planned ? 'planned' : 'unplanned'), off: { planned: undefined } }]),
    ...(tag === undefined ? [] : [{ what: `#${tag}`, off: { tag: undefined } }]),
    ...(organization === undefined ? [] : [{ what: organization, off: { organization: undefined } }]),
    ...(letter === undefined ? [] : [{ what: t('letter_from', { letter }), off: { letter: undefined } }]),
  ]
  if (on.length === 0) return null
  return (
    <ul className={styles.chips} aria-label={t('filters_on')}>
      {on.map(({ what, off, cup: state }) => (
        <li key={what}>
          <button type="button" className={styles.chip} aria-label={t('filter_off', { what })} onClick={() => onChange(off)}>
            {state !== undefined && <Cup state={state} size={16} silent />}{what}<Icon name="close" size={13} />
          </button>
        </li>
      ))}
    </ul>
  )
}
