import { useState } from 'react'
import type { GridColumn, Suggestion } from './column.ts'
import { lastPart } from './several.ts'

export interface Offered {
  readonly items: readonly Suggestion[]
  readonly open: boolean
  readonly marked: number
}

const NONE: Offered = { items: [], open: false, marked: -1 }

/** What the active cell offers while it is edited: all at first, then what holds the text typed. Nothing is marked until the reader asks for it. */
export const useSuggestions = <Row>() => {
  const [offered, setOffered] = useState<Offered>(NONE)
  return {
    offered,
    offer: (column: GridColumn<Row>, row: Row, typed: string | null) => {
      const all = column.suggest?.(row) ?? []
      const sought = (column.several ? lastPart(typed ?? '') : (typed ?? '')).trim().toLowerCase()
      const items = sought === '' ? all : all.filter(({ text }) => text.toLowerCase().includes(sought))
      setOffered({ items, open: items.length > 0, marked: -1 })
    },
    mark: (by: 1 | -1) => setOffered(before => ({ ...before, marked: before.marked < 0 ? (by === 1 ? 0 : before.items.length - 1) : (before.marked + by + before.items.length) % before.items.length })),
    close: () => setOffered(before => (before.open ? NONE : before)),
  }
}
