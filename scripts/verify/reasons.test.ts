import { expect, test } from 'vitest'
import { reasonProblems } from './reasons.ts'

const manifest = (reasons: Record<string, string>, version = '1.0.0') => ({
  dependencies: { a: version },
  devDependencies: { b: '2.0.0-rc.1' },
  'we-have-these-dependencies-because': reasons,
})

test('a sentence for each dependency is enough', () => {
  expect(reasonProblems(manifest({ a: 'It does one thing well.', b: 'It does another.' }))).toEqual([])
})

test('a missing, empty, superfluous sentence and a moving version are told', () => {
  expect(reasonProblems(manifest({ a: 'because', c: 'It is gone now.' }, '^1.0.0'))).toEqual([
    'a: no sentence says why we have it',
    'b: no sentence says why we have it',
    'c: a reason, but no such dependency',
    'a: ^1.0.0 is not one exact version',
  ])
})
