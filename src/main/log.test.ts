import { expect, test } from 'vitest'
import { factsOf, lineLog } from './log.ts'

test('one line of JSON an event', () => {
  const lines: string[] = []
  lineLog(() => 0, line => lines.push(line))('bug', { method: 'GET', status: 500 })
  expect(lines).toEqual(['{"at":"1970-01-01T00:00:00.000Z","event":"bug","method":"GET","status":500}\n'])
})

test('an error is told by its kind and place, never by its message, which may quote a reader', () => {
  const error = Object.assign(new TypeError('cannot read 王芳 13800000000'), { code: 'ERR_X' })
  const facts = factsOf(error)
  expect(JSON.stringify(facts)).not.toMatch(/王芳|13800000000/)
  expect(facts).toMatchObject({ error: 'TypeError', code: 'ERR_X', where: expect.stringContaining('log.test.ts') as string })
})
