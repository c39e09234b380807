import { useDeferredValue, useEffect, useMemo, useRef, useState } from 'react'
import { listContacts } from '#contract/contact.ts'
import { people as words } from '#i18n/people.ts'
import { useAskPages } from '../../ground/ask-pages.ts'
import { late } from '../../ground/late.tsx'
import { useWords } from '../../ground/locale.tsx'
import { useWorkspace } from '../../ground/session.ts'
import { ErrorState, Skeleton } from '../../parts/states.tsx'
import { NobodyFound, NobodyYet } from './nobody.tsx'
import { PeopleHead } from './people-head.tsx'
import { PeopleList } from './people-list.tsx'
import type { PersonRow } from './person-row.ts'
import { filterCount, type PeopleSearch } from './people-search.ts'
import styles from './people.module.css'

const [AddPersonDialog, warmAdd] = late(() => import('./add-person-dialog.tsx').then(found => found.AddPersonDialog))

const PAGE = 100
const NONE: readonly PersonRow[] = []

/** The list with its head, in a scroll of its own. */
export const PeoplePane = ({ search, chosen, onChange, onFind }: {
  search: PeopleSearch; chosen: string | undefined; onChange: (change: Partial<PeopleSearch>) => void; onFind: (text: string) => void
}) => {
  const t = useWords(words)
  const { contacts } = useWorkspace()
  const pane = useRef<HTMLElement>(null)
  const head = useRef<HTMLDivElement>(null)
  const [headHeight, setHeadHeight] = useState(0)
  const [adding, setAdding] = useState<string | null>(null)
  const { q, sort = 'due', role, cup, tag, organization, planned, letter } = useDeferredValue(search)
  const asked = useAskPages(listContacts, { q: q?.trim(), sort, roleKind: role, cup, tag, organization, planned, letter: sort === 'name' ? letter : undefined, limit: PAGE }, { still: true })
  const rows = useMemo(() => (asked.data === undefined ? NONE : asked.data.pages.flatMap(page => page.items)), [asked.data])
  useEffect(() => {
    const element = head.current
    if (element === null) return
    const seen = new ResizeObserver(() => setHeadHeight(element.offsetHeight))
    seen.observe(element)
    return () => seen.disconnect()
  }, [])
  useEffect(() => {
    const timer = setTimeout(warmAdd, 1000)
    return () => clearTimeout(timer)
  }, [])
  const narrowed = filterCount(search) > 0 || (search.q ?? '') !== ''
  return (
    <section ref={pane} className={styles.pane} aria-label={t('list')} data-pane>
      <div ref={head} className={styles.head}>
        <PeopleHead
          search={search} onChange={onChange} onFind={onFind} onAdd={() => setAdding('')} isPage={chosen === undefined}
          count={asked.data === undefined ? null : { n: rows.length, more: asked.hasNextPage }}
          shown={rows} pane={pane}
        />
      </div>
      {asked.data === undefined
        ? asked.error ? <ErrorState error={asked.error} onRetry={() => void asked.refetch()} /> : <div className={styles.wait}><Skeleton lines={9} /></div>
        : rows.length === 0
          ? narrowed ? <NobodyFound q={search.q ?? ''} onAdd={setAdding} onClear={() => { onFind(''); onChange({ q: undefined, role: undefined, cup: undefined, tag: undefined, organization: undefined, planned: undefined }) }} />
            : contacts === 0 ? <NobodyYet onAdd={() => setAdding('')} /> : <NobodyFound q="" onAdd={setAdding} onClear={() => onChange({ sort: undefined })} />
          : (
            <PeopleList
              key={JSON.stringify([sort, role, cup, tag, organization, planned, letter])} rows={rows} chosen={chosen} byName={sort === 'name'} typed={q?.trim() ?? ''} pane={pane} headHeight={headHeight}
              total={asked.hasNextPage ? -1 : rows.length} onNearEnd={() => { if (asked.hasNextPage && !asked.isFetching) void asked.fetchNextPage() }}
            />
          )}
      {adding !== null && <AddPersonDialog name={adding} onClose={() => setAdding(null)} />}
    </section>
  )
}
