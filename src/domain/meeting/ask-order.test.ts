import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { AskId } from '../base/ids.ts'
import { movedAsks, positionBehind } from './ask-order.ts'

const ask = (id: string, position: number, mentor = false) => ({ id: id as AskId, position, mentor })

test('asking to be my mentor stays behind whatever is noted after it', () => {
  const mentor = ask('m', positionBehind([], true), true)
  const first = ask('a', positionBehind([mentor], false))
  const second = ask('b', positionBehind([mentor, first], false))
  expect([mentor, second, first].sort((a, b) => a.position - b.position).map(one => one.id)).toEqual(['a', 'b', 'm'])
})

test('put at a place, one stands there and the others keep their order', () => {
  fc.assert(fc.property(fc.uniqueArray(fc.nat(50), { minLength: 1, maxLength: 8 }), fc.nat(), fc.integer({ min: -2, max: 12 }), (positions, which, place) => {
    const asks = [...positions].sort((a, b) => a - b).map(position => ask(`a${position}`, position))
    const moved = asks[which % asks.length]
    if (moved === undefined) return
    const changed = new Map(movedAsks(asks, moved, place).map(one => [one.id, one]))
    const after = asks.map(one => changed.get(one.id) ?? one).sort((a, b) => a.position - b.position).map(one => one.id)
    expect(after.indexOf(moved.id)).toBe(Math.min(Math.max(place, 0), asks.length - 1))
    expect(after.filter(id => id !== moved.id)).toEqual(asks.map(one => one.id).filter(id => id !== moved.id))
  }))
})

test('one that stands where it should moves nobody', () => {
  const asks = [ask('a', 0), ask('b', 1), ask('m', 1_000_000, true)]
  expect(asks.flatMap((one, i) => movedAsks(asks, one, i))).toEqual([])
})
