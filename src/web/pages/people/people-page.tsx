import { Outlet, useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { useEffect, useEffectEvent, useState } from 'react'
import { people as words } from '#i18n/people.ts'
import { useMedia, WIDE } from '../../ground/media.ts'
import { useWords } from '../../ground/locale.tsx'
import { useTitle } from '../../ground/title.ts'
import { cls } from '../../parts/cls.ts'
import { PeoplePane } from './people-pane.tsx'
import type { PeopleSearch } from './people-search.ts'
import styles from './people.module.css'

/** /people and, beside it or instead of it, the person chosen. The list stays mounted, so that its place is kept. */
export const PeoplePage = () => {
  const wide = useMedia(WIDE)
  const chosen = useParams({ strict: false }).contactId
  const search = useSearch({ from: '/inside/people' })
  const navigate = useNavigate()
  // Typing is answered at once from here; the address follows.
  const [q, setQ] = useState({ typed: search.q ?? '', seen: search.q })
  if (q.seen !== search.q) setQ({ typed: document.activeElement instanceof HTMLInputElement ? q.typed : search.q ?? '', seen: search.q })
  const change = (search: Partial<PeopleSearch>): void => void navigate({ to: '.', search: (before: PeopleSearch) => ({ ...before, letter: undefined, ...search }), replace: true })
  const tellAddress = useEffectEvent((typed: string) => {
    if (typed !== (search.q ?? '')) change({ q: typed === '' ? undefined : typed })
  })
  useEffect(() => tellAddress(q.typed), [q.typed])
  return (
    <main id="main" tabIndex={-1} className={cls(styles.page, chosen !== undefined && styles.split)}>
      {chosen === undefined && <Title />}
      {(wide || chosen === undefined) && (
        <PeoplePane search={{ ...search, q: q.typed === '' ? undefined : q.typed }} chosen={chosen} onChange={change} onFind={typed => setQ({ ...q, typed })} />
      )}
      <Outlet />
    </main>
  )
}

const Title = () => {
  useTitle(useWords(words)('title'))
  return null
}
