import { useState } from 'react'
import type { GridSort } from '../../parts/grid/grid-props.ts'
import type { Line } from './plan-view.ts'
import { type Filter, isFiltered, passes, sorted } from './view-order.ts'

/**
 * The lines in the order and choice the reader asked for. As in a spreadsheet, that is settled when it is asked for: a row does not jump away
 * under the cursor because its cell was changed; rows that come later stand at the end.
 */
export const useViewOrder = (lines: readonly Line[], keyOf: (line: Line) => string, sort: GridSort | null, filter: Filter, textOf: (line: Line) => string): readonly Line[] => {
  const asked = sort === null && !isFiltered(filter) ? '' : JSON.stringify([sort, filter])
  const [settled, settle] = useState({ asked: '', known: [] as readonly string[], shown: [] as readonly string[] })
  if (asked === '') return lines
  const byKey = new Map(lines.map(line => [keyOf(line), line]))
  const known = [...byKey.keys()]
  const before = new Set(settled.known)
  let { shown } = settled
  if (settled.asked !== asked) shown = sorted(lines.filter(line => passes(line, filter)), sort, textOf).map(keyOf)
  else if (known.length !== before.size || known.some(key => !before.has(key))) shown = [...shown.filter(key => byKey.has(key)), ...known.filter(key => !before.has(key))]
  if (shown !== settled.shown) settle({ asked, known, shown })
  return shown.flatMap(key => byKey.get(key) ?? [])
}
