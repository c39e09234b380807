import { expect, test } from 'vitest'
import { filled, laidOver } from './block.ts'

const at = (top: number, left: number, bottom = top, right = left) => ({ top, left, bottom, right })
const text = (cells: readonly { row: number; col: number; text: string }[]) => cells.map(({ row, col, text: said }) => `${row},${col}=${said}`)

test('a block is laid from the upper left cell, also below the last row', () => {
  const { cells, range } = laidOver([['a', 'b'], ['c', 'd']], at(5, 1), 4)
  expect(text(cells)).toEqual(['5,1=a', '5,2=b', '6,1=c', '6,2=d'])
  expect(range).toEqual(at(5, 1, 6, 2))
})

test('one value fills the selection; a block that divides it is repeated; one that does not is laid once', () => {
  expect(text(laidOver([['x']], at(0, 0, 1, 1), 4).cells)).toEqual(['0,0=x', '0,1=x', '1,0=x', '1,1=x'])
  expect(laidOver([['x'], ['y']], at(0, 0, 3, 0), 4).cells.map(cell => cell.text)).toEqual(['x', 'y', 'x', 'y'])
  expect(laidOver([['x'], ['y']], at(0, 0, 2, 0), 4).cells.map(cell => cell.text)).toEqual(['x', 'y'])
})

test('what stands right of the last column is counted, not silently dropped', () => {
  const { cells, lost } = laidOver([['a', 'b', 'c', '']], at(0, 2), 4)
  expect(text(cells)).toEqual(['0,2=a', '0,3=b'])
  expect(lost).toBe(1)
})

test('a short row leaves the cells after it alone', () => {
  expect(text(laidOver([['a', 'b'], ['c']], at(0, 0), 4).cells)).toEqual(['0,0=a', '0,1=b', '1,0=c'])
})

test('fill repeats the rows downwards, and upwards from the last', () => {
  const textAt = ({ row, col }: { row: number; col: number }) => `${row}${col}`
  expect(text(filled(at(1, 0, 2, 0), 5, textAt))).toEqual(['3,0=10', '4,0=20', '5,0=10'])
  expect(text(filled(at(3, 1, 4, 1), 0, textAt))).toEqual(['2,1=41', '1,1=31', '0,1=41'])
  expect(filled(at(1, 0, 2, 0), 2, textAt)).toEqual([])
})
