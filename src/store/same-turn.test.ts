import { setImmediate as nextTurn } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { sameTurn } from './same-turn.ts'

test('asks once in a turn, again in the next one, and at once when the stamp moves', async () => {
  let [asked, stamp] = [0, 0]
  const told = sameTurn(() => stamp, () => { asked += 1; return asked })
  expect([told(), told()]).toEqual([1, 1])
  await Promise.resolve()
  expect(told()).toBe(1)
  stamp = 1
  expect([told(), told()]).toEqual([2, 2])
  await nextTurn()
  await nextTurn()
  expect(told()).toBe(3)
})

test('what cannot be asked is not remembered', () => {
  let broken = true
  const told = sameTurn(() => 0, () => { if (broken) throw new Error('busy'); return 'well' })
  expect(told).toThrow('busy')
  broken = false
  expect(told()).toBe('well')
})
