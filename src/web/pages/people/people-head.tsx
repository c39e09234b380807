import { type RefObject, useRef, useState } from 'react'
import { people as words } from '#i18n/people.ts'
import { parts } from '#i18n/parts.ts'
import { useWords } from '../../ground/locale.tsx'
import { useShortcut } from '../../ground/shortcut.ts'
import { Button } from '../../parts/button.tsx'
import { Select } from '../../parts/choices.tsx'
import { Icon } from '../../parts/icon.tsx'
import { SearchField } from '../../parts/search-field.tsx'
import { ActiveFilters } from './active-filters.tsx'
import { FilterDialog } from './filter-dialog.tsx'
import { Letters } from './letters.tsx'
import type { PersonRow } from './person-row.ts'
import { filterCount, type PeopleSearch, SORTS } from './people-search.ts'
import styles from './people.module.css'

/** Title, search, sort, filters and, sorted by name, the letters. */
export const PeopleHead = ({ search, onChange, onFind, onAdd, count, isPage, shown, pane }: {
  search: PeopleSearch; onChange: (change: Partial<PeopleSearch>) => void; onFind: (text: string) => void; onAdd: () => void
  count: { readonly n: number; readonly more: boolean } | null; isPage: boolean; shown: readonly PersonRow[]; pane: RefObject<HTMLElement | null>
}) => {
  const t = useWords(words)
  const p = useWords(parts)
  const [filtering, setFiltering] = useState(false)
  const find = useRef<HTMLInputElement>(null)
  useShortcut('find', () => find.current?.focus())
  const chosen = filterCount(search)
  const sort = search.sort ?? 'due'
  const Heading = isPage ? 'h1' : 'h2'
  return (
    <>
      <div className={styles.line}>
        <Heading tabIndex={-1} className={styles.title}>{t('title')}</Heading>
        <span className={styles.count} role="status">{count === null ? '' : t(count.more ? 'count_more' : 'count', { n: count.n })}</span>
        <Button kind={isPage ? 'main' : 'plain'} className={styles.add ?? ''} onClick={onAdd}><Icon name="plus" size={16} />{t('add')}</Button>
      </div>
      <div className={styles.tools}>
        <SearchField ref={find} label={t('find')} placeholder={t('find_hint')} value={search.q ?? ''} onChange={onFind} />
        <div className={styles.sort}>
          <Select label={t('sort')} labelHidden value={sort} options={SORTS.map(value => ({ value, label: t(`sort_${value}`) }))} onChange={next => onChange({ sort: next === 'due' ? undefined : next })} />
          <Button aria-haspopup="dialog" onClick={() => setFiltering(true)}>
            {t('filter')}{chosen > 0 && <><span className={styles.badge} aria-hidden="true">{chosen}</span><span className="vh">{t('filter_n', { n: chosen })}</span></>}
          </Button>
        </div>
      </div>
      <ActiveFilters search={search} onChange={onChange} />
      {sort === 'name' && <Letters letter={search.letter} shown={shown} pane={pane} onLetter={letter => onChange({ letter })} />}
      {filtering && <FilterDialog search={search} onChange={onChange} onClose={() => setFiltering(false)} done={p('done')} />}
    </>
  )
}
