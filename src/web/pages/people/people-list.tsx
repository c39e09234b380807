import { useNavigate } from '@tanstack/react-router'
import { type KeyboardEvent, type RefObject, useEffect, useEffectEvent, useLayoutEffect, useRef, useState } from 'react'
import { type CacheSnapshot, type CustomItemComponentProps, Virtualizer, type VirtualizerHandle } from 'virtua'
import { useShortcut } from '../../ground/shortcut.ts'
import { PeopleRow } from './people-row.tsx'
import type { PersonRow } from './person-row.ts'
import styles from './people.module.css'

/** Pages are asked for when so many rows are left below. */
const AHEAD = 40

// Where a list was left: on a phone the person's page takes its place, and back must lead to the same row.
const left = new Map<string, { readonly offset: number; readonly cache: CacheSnapshot; readonly rows: number }>()

/** People in order, only those in sight drawn; 10⁵ are no more work than 100. Arrow keys move from row to row. */
export const PeopleList = ({ rows, chosen, byName, typed, pane, headHeight, total, onNearEnd }: {
  rows: readonly PersonRow[]; chosen: string | undefined; byName: boolean; typed: string; pane: RefObject<HTMLElement | null>; headHeight: number; total: number; onNearEnd: () => void
}) => {
  const list = useRef<VirtualizerHandle>(null)
  const navigate = useNavigate()
  const [focused, setFocused] = useState<number | null>(null)
  const [from] = useState(() => { const kept = left.get(location.search); return kept?.rows === rows.length ? kept : undefined })

  const look = (): void => {
    const handle = list.current
    if (handle === null) return
    if (handle.findItemIndex(handle.scrollOffset + handle.viewportSize) > rows.length - AHEAD) onNearEnd()
  }
  const arrive = useEffectEvent(() => {
    if (pane.current !== null) pane.current.scrollTop = from?.offset ?? 0
    // A person opened by a link is shown in the list as well, where it is there.
    const open = rows.findIndex(row => row.id === chosen)
    if (from === undefined && open > 0) list.current?.scrollToIndex(open, { align: 'center' })
  })
  // Rows stand below the head, whose height is known a moment later.
  const ready = headHeight > 0
  useLayoutEffect(() => {
    if (ready) arrive()
  }, [ready])
  const leave = useEffectEvent((address: string) => {
    const handle = list.current
    if (handle !== null) left.set(address, { offset: handle.scrollOffset, cache: handle.cache, rows: rows.length })
  })
  useLayoutEffect(() => {
    // The address has moved on by the time the list goes.
    const address = location.search
    return () => leave(address)
  }, [])
  useEffect(look)
  useEffect(() => {
    const element = pane.current
    const show = (event: Event): void => list.current?.scrollToIndex((event as CustomEvent<number>).detail, { align: 'start', offset: -stuck(element) })
    element?.addEventListener('show-row', show)
    return () => element?.removeEventListener('show-row', show)
  }, [pane])

  const box = useRef<HTMLDivElement>(null)
  const focusRow = (to: number): void => {
    list.current?.scrollToIndex(to, { align: 'nearest' })
    const focus = (): boolean => {
      const link = box.current?.querySelector<HTMLElement>(`[data-index="${to}"] a`)
      link?.focus()
      return link !== undefined && link !== null
    }
    if (!focus()) requestAnimationFrame(focus)
  }
  // J and K: with a person open, the next and the one before; else from row to row.
  const step = (by: 1 | -1): void => {
    const open = rows.findIndex(row => row.id === chosen)
    const to = chosen === undefined ? (focused ?? -1) + by : open + by
    const row = rows[to]
    if (row === undefined || (chosen !== undefined && open < 0)) return
    if (chosen === undefined) return focusRow(to)
    list.current?.scrollToIndex(to, { align: 'nearest' })
    void navigate({ to: '/people/$contactId', params: { contactId: row.id }, search: before => ({ ...before, tab: undefined }) })
  }
  useShortcut('next', () => step(1))
  useShortcut('previous', () => step(-1))
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    if (focused === null || !(event.target instanceof HTMLElement) || event.nativeEvent.isComposing) return
    const to = { ArrowDown: focused + 1, ArrowUp: focused - 1, Home: 0, End: rows.length - 1 }[event.key]
    if (to === undefined || to < 0 || to >= rows.length) return
    event.preventDefault()
    focusRow(to)
  }
  return (
    <div
      ref={box} role="presentation" className={styles.listBox} onKeyDown={onKeyDown}
      onFocus={event => setFocused(Number(event.target.closest<HTMLElement>('[data-index]')?.dataset['index'] ?? 0))} onBlur={() => setFocused(null)}
    >
      <Virtualizer
        ref={list} as="ul" item={itemOf(total)} scrollRef={pane} startMargin={headHeight} itemSize={92} data={rows} onScroll={look}
        keepMounted={focused === null ? [] : [focused]} {...(from === undefined ? {} : { cache: from.cache })}
      >
        {(row, i) => <PeopleRow key={row.id} row={row} typed={typed} chosen={row.id === chosen} letter={byName && rows[i - 1]?.indexLetter !== row.indexLetter ? row.indexLetter : null} />}
      </Virtualizer>
    </div>
  )
}

/** Height of what stays on top of the pane while it scrolls. */
const stuck = (pane: HTMLElement | null): number => {
  const head = pane?.firstElementChild
  return head instanceof HTMLElement && getComputedStyle(head).position === 'sticky' ? head.offsetHeight : 0
}

// One component for each total, kept, so that React does not take the rows for new ones.
const items = new Map<number, ReturnType<typeof makeItem>>()
const makeItem = (total: number) => ({ index, children, style, ref }: CustomItemComponentProps) => (
  <li ref={ref} style={style} data-index={index} aria-posinset={index + 1} aria-setsize={total}>{children}</li>
)
const itemOf = (total: number) => {
  const item = items.get(total) ?? makeItem(total)
  items.set(total, item)
  return item
}
