import { plan } from '#i18n/plan.ts'
import { columnWords } from '#i18n/sheet.ts'
import type { CellWrite } from '../../parts/grid/grid-props.ts'
import { ownColumn } from './read-cell.ts'

const OTHERS: Readonly<Record<string, string>> = { cadence: 'cadenceText', formats: 'formatsText', length: 'lengthText', role: 'roleKind', goal: 'goalId' }
const SHEET = ['name', 'position', 'workContent', 'cadence', 'formats', 'length', 'topic', 'role', 'goal', 'closeness', 'busyness', 'need', 'state'] as const
const GRID = ['name', 'position', 'workContent', 'cadenceText', 'formatsText', 'lengthText', 'topic', 'roleKind', 'goalId', 'need', 'closeness', 'busyness', 'minutes', 'cup', 'state'] as const

const fold = (title: string): string => title.replace(/\s+/g, '').toLowerCase()

const columnOf = new Map((['zh-CN', 'en'] as const).flatMap(locale => [
  ...SHEET.map(kind => [fold(columnWords[locale][kind]), OTHERS[kind] ?? kind] as const),
  ...GRID.map(key => [fold(plan[locale][`col_${key}`]), key] as const),
]))

/**
 * A block copied together with its headings goes under those headings, in whatever order they stood, and the row of headings is no row.
 * Null when the block's first row is no such row: it must name the name and two more columns.
 */
export const underHeadings = (cells: readonly CellWrite[], extraColumns: readonly string[]): { cells: CellWrite[]; lost: number } | null => {
  const first = Math.min(...cells.map(({ row }) => row))
  const heads = cells.filter(({ row }) => row === first)
  const own = new Map(extraColumns.map(heading => [fold(heading), ownColumn(heading)]))
  const columns = new Map(heads.flatMap(({ column, text }) => {
    const to = columnOf.get(fold(text)) ?? own.get(fold(text))
    return to === undefined ? [] : [[column, to] as const]
  }))
  const rest = cells.filter(({ row }) => row > first)
  if (rest.length === 0 || columns.size < 3 || ![...columns.values()].includes('name')) return null
  const placed = rest.flatMap(({ row, column, text }) => {
    const to = columns.get(column)
    return to === undefined || to === 'minutes' || to === 'cup' ? [] : [{ row: row - 1, column: to, text }]
  })
  const lost = rest.filter(({ column, text }) => text !== '' && !columns.has(column)).length
  return { cells: placed, lost }
}
