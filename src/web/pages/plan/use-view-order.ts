import { useRef } from 'react'
import type { GridSort } from '../../parts/grid/grid-head.tsx'
import type { Line } from './plan-view.ts'
import { type Filter, isFiltered, passes, sorted } from './view-order.ts'

/**
 * The lines in the order and choice the reader asked for. As in a spreadsheet, that is settled when it is asked for: a row does not jump away
 * under the cursor because its cell was changed; rows that come later stand at the end.
 */
export const useViewOrder = (lines: readonly Line[], keyOf: (line: Line) => string, sort: GridSort | null, filter: Filter, textOf: (line: Line) => string): readonly Line[] => {
  const settled = useRef({ asked: '', known: new Set<string>(), shown: [] as string[] })
  if (sort === null && !isFiltered(filter)) {
    settled.current.asked = ''
    return lines
  }
  const asked = JSON.stringify([sort, filter])
  const byKey = new Map(lines.map(line => [keyOf(line), line]))
  const before = settled.current
  const fresh = before.asked !== asked
  const shown = fresh
    ? sorted(lines.filter(line => passes(line, filter)), sort, textOf).map(keyOf)
    : [...before.shown.filter(key => byKey.has(key)), ...[...byKey.keys()].filter(key => !before.known.has(key))]
  settled.current = { asked, known: new Set(byKey.keys()), shown }
  return shown.flatMap(key => byKey.get(key) ?? [])
}
