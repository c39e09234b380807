import { expect, test } from 'vitest'
import { CallFailed } from '#client/client.ts'
import { verdictOn } from './queue.ts'

test.each([
  ['no answer at all', new TypeError('Failed to fetch'), 'later'],
  ['nobody behind the door', new CallFailed(502, 'internal', undefined, ''), 'later'],
  ['the server in trouble', new CallFailed(500, 'internal', undefined, ''), 'later'],
  ['signed out meanwhile', new CallFailed(401, 'unauthorized', 'session.none', ''), 'later'],
  ['too many calls', new CallFailed(429, 'too_many', undefined, ''), 'later'],
  ['the first try still at work', new CallFailed(409, 'conflict', 'idempotency.running', ''), 'later'],
  ['done before, the answer lost for good', new CallFailed(409, 'conflict', 'idempotency.applied', ''), 'done'],
  ['heard before it knew whom the act ahead of it made', new CallFailed(422, 'invalid', 'idempotency.other_call', ''), 'done'],
  ['a person who is gone', new CallFailed(404, 'not_found', 'contact.not_found', ''), 'refused'],
  ['a day to come', new CallFailed(400, 'invalid', 'interaction.in_the_future', ''), 'refused'],
] as const)('%s', (_, error, verdict) => {
  expect(verdictOn(error)).toBe(verdict)
})
