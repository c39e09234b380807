import { type PointerEvent, type RefObject, useState } from 'react'
import { store, stored } from '../../ground/storage.ts'
import type { GridColumn } from './column.ts'

const MIN = 48
const MAX = 900
const STEP = 16

/** The widths of a grid's columns, kept in this browser under `name`; drag a heading's edge, or step by keys. */
export const useWidths = <Row>(name: string, columns: readonly GridColumn<Row>[], box: RefObject<HTMLElement | null>) => {
  const [widths, setWidths] = useState(() => readWidths(name))
  const widthOf = (column: GridColumn<Row>): number => widths[column.key] ?? column.width
  const template = (change: Readonly<Record<string, number>> = {}): string => columns.map(column => `${change[column.key] ?? widthOf(column)}px`).join(' ')
  const set = (column: GridColumn<Row>, width: number): void => {
    const kept = { ...widths, [column.key]: bounded(width) }
    setWidths(kept)
    store(`widths.${name}`, JSON.stringify(kept))
  }
  const drag = (event: PointerEvent, column: GridColumn<Row>): void => {
    const start = event.clientX - widthOf(column)
    const grip = event.target as HTMLElement
    grip.setPointerCapture(event.pointerId)
    // While it is dragged only the style changes: no row is drawn anew.
    grip.onpointermove = moving => box.current?.style.setProperty('--cols', template({ [column.key]: bounded(moving.clientX - start) }))
    grip.onpointerup = grip.onpointercancel = last => {
      grip.onpointermove = grip.onpointerup = grip.onpointercancel = null
      set(column, last.clientX - start)
    }
  }
  return { template: template(), widthOf, drag, step: (column: GridColumn<Row>, by: 1 | -1) => set(column, widthOf(column) + by * STEP) }
}

const bounded = (width: number): number => Math.round(Math.max(MIN, Math.min(MAX, width)))

const readWidths = (name: string): Readonly<Record<string, number>> => {
  try {
    const kept = JSON.parse(stored(`widths.${name}`) ?? '{}') as Record<string, unknown>
    return Object.fromEntries(Object.entries(kept).flatMap(([key, width]) => (typeof width === 'number' ? [[key, bounded(width)]] : [])))
  } catch {
    return {}
  }
}
