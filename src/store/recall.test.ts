import { expect, test } from 'vitest'
import { recallWhile } from './recall.ts'

/** A recall over a version that the test moves, and a way to ask it that tells how often the work was done. */
const over = (atMost: number) => {
  const state: { version: number | null } = { version: 1 }
  const recall = recallWhile(() => state.version, atMost)
  let done = 0
  const ask = (key: string, bytes = 1): Promise<string> => recall.of(key, async () => `${key} ${(done += 1)}`, () => bytes)
  return { state, recall, ask, done: () => done }
}

test('a value is made once, and again when the version moves', async () => {
  const { state, ask } = over(100)
  expect([await ask('a'), await ask('a'), await ask('b'), await ask('a')]).toEqual(['a 1', 'a 1', 'b 2', 'a 1'])
  state.version = 2
  expect([await ask('a'), await ask('a'), await ask('b')]).toEqual(['a 3', 'a 3', 'b 4'])
})

test('without a version nothing is kept', async () => {
  const { state, ask } = over(100)
  state.version = null
  expect([await ask('a'), await ask('a')]).toEqual(['a 1', 'a 2'])
})

test('where there is no room, what is asked for twice takes the place of what was asked for least recently', async () => {
  const { ask } = over(80)
  for (const key of ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']) await ask(key, 10)
  await ask('a', 10)
  expect([await ask('i', 10), await ask('j', 10), await ask('i', 10), await ask('i', 10)]).toEqual(['i 9', 'j 10', 'i 11', 'i 11'])
  expect(await ask('a', 10)).toBe('a 1')
  expect(await ask('b', 10)).toBe('b 12')
  expect(await ask('c', 10)).toBe('c 3')
})

test('nothing large stays', async () => {
  const { ask } = over(80)
  expect([await ask('a', 10), await ask('large', 11), await ask('large', 11), await ask('a', 10)]).toEqual(['a 1', 'large 2', 'large 3', 'a 1'])
})

test('what was begun before a change is not given after it', async () => {
  const { state, recall } = over(100)
  const { promise, resolve } = Promise.withResolvers<string>()
  const begun = recall.of('a', () => promise, () => 1)
  state.version = 2
  expect(await recall.of('b', async () => 'b', () => 1)).toBe('b')
  resolve('old')
  expect(await begun).toBe('old')
  expect(await recall.of('a', async () => 'new', () => 1)).toBe('new')
  state.version = 3
  const late = recall.of('c', async () => { state.version = 4; return 'old' }, () => 1)
  expect(await late).toBe('old')
  expect(await recall.of('c', async () => 'new', () => 1)).toBe('new')
})

test('those who ask while it is made share one work, and its failure', async () => {
  const { state, recall } = over(100)
  let done = 0
  const ask = (fail = false) => recall.of('a', async () => {
    const own = (done += 1)
    await Promise.resolve()
    if (fail) throw new Error(`no ${own}`)
    return own
  }, () => 1)
  const failed = await Promise.allSettled([ask(true), ask(true)])
  expect(failed.map(result => result.status === 'rejected' && String(result.reason))).toEqual(['Error: no 1', 'Error: no 1'])
  const [first, second] = [ask(), ask()]
  state.version = 2
  expect(await Promise.all([first, second, ask(), ask()])).toEqual([2, 2, 3, 3])
})

test('a failure is nothing to be kept', async () => {
  const { recall } = over(100)
  await expect(recall.of('a', async () => { throw new Error('no') }, () => 1)).rejects.toThrow('no')
  expect(await recall.of('a', async () => 'yes', () => 1)).toBe('yes')
})
