import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Move, moved, rangeOf } from './cells.ts'

const size = { rows: 4, cols: 3 }

test('arrows stop at the edges; up from the first row is the heading', () => {
  expect(moved({ row: 0, col: 0 }, 'left', size, 10)).toEqual({ row: 0, col: 0 })
  expect(moved({ row: 0, col: 1 }, 'up', size, 10)).toEqual({ row: -1, col: 1 })
  expect(moved({ row: 0, col: 1 }, 'up', size, 10, false)).toEqual({ row: 0, col: 1 })
  expect(moved({ row: 3, col: 2 }, 'down', size, 10)).toEqual({ row: 3, col: 2 })
})

test('Tab runs on into the next row and leaves the grid at its ends', () => {
  expect(moved({ row: 0, col: 2 }, 'next', size, 10)).toEqual({ row: 1, col: 0 })
  expect(moved({ row: 1, col: 0 }, 'previous', size, 10)).toEqual({ row: 0, col: 2 })
  expect(moved({ row: 3, col: 2 }, 'next', size, 10)).toBeNull()
  expect(moved({ row: 0, col: 0 }, 'previous', size, 10)).toBeNull()
})

test('no move leads out of the grid', () => {
  const moves: Move[] = ['up', 'down', 'left', 'right', 'page_up', 'page_down', 'home', 'end', 'top', 'bottom', 'first', 'last', 'next', 'previous']
  fc.assert(fc.property(fc.integer({ min: 1, max: 30 }), fc.integer({ min: 1, max: 8 }), fc.integer({ min: 1, max: 12 }), fc.array(fc.constantFrom(...moves)), (rows, cols, page, path) => {
    let at = { row: 0, col: 0 }
    for (const move of path) at = moved(at, move, { rows, cols }, page) ?? at
    expect(at.row >= -1 && at.row < rows && at.col >= 0 && at.col < cols).toBe(true)
  }))
})

test('a range has its ends in order, whichever way it was drawn', () => {
  expect(rangeOf({ row: 3, col: 0 }, { row: 1, col: 2 })).toEqual({ top: 1, left: 0, bottom: 3, right: 2 })
})
