import { expect, test } from 'vitest'
import { changeHistory, forgetHistory, historyIn, historyNow } from './acts-history.ts'

test.each([
  ['nothing', null, { done: [], undone: [] }],
  ['what was kept', '{"done":["a","b"],"undone":["c"]}', { done: ['a', 'b'], undone: ['c'] }],
  ['half of it', '{"done":["a"]}', { done: ['a'], undone: [] }],
  ['what is no id is left out', '{"done":["a",1,null],"undone":{}}', { done: ['a'], undone: [] }],
  ['no JSON at all', '{', { done: [], undone: [] }],
  ['null', 'null', { done: [], undone: [] }],
])('a tab that kept %s', (_, kept, history) => {
  expect(historyIn(kept)).toEqual(history)
})

test('the last hundred are kept, and nothing for whoever comes next', () => {
  for (let i = 0; i < 130; i++) changeHistory(({ done, undone }) => ({ done: [...done, `${i}`], undone }))
  expect(historyNow().done).toHaveLength(100)
  expect(historyNow().done.at(-1)).toBe('129')
  forgetHistory()
  expect(historyNow()).toEqual({ done: [], undone: [] })
})
