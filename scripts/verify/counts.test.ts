import { expect, test } from 'vitest'
import { countsLine, countsOf, redOf, sumOf } from './counts.ts'

const report = (passed: number, failed: number, skipped: number, files: { name: string, status: string, assertionResults: { status: string, fullName: string }[] }[] = []) =>
  ({ numPassedTests: passed, numFailedTests: failed, numPendingTests: skipped, numTodoTests: 0, testResults: files })

test('a run that ended well counts as it says', () => {
  expect(countsOf(report(3, 0, 1), true)).toEqual({ passed: 3, failed: 0, skipped: 1 })
})

test('a file that did not load is one failure, a failing test is not counted twice', () => {
  const files = [{ name: '/x/a.test.ts', status: 'failed', assertionResults: [] }, { name: '/x/b.test.ts', status: 'failed', assertionResults: [{ status: 'failed', fullName: 'adds up' }, { status: 'passed', fullName: 'counts' }] }]
  expect(countsOf(report(3, 1, 0, files), false)).toEqual({ passed: 3, failed: 2, skipped: 0 })
  expect(redOf(report(3, 1, 0, files), false, '/x')).toEqual(['a.test.ts did not load', 'b.test.ts > adds up'])
})

test('no report, no test, and an error outside of any test are failures', () => {
  expect(countsOf(null, true).failed).toBe(1)
  expect(countsOf(report(0, 0, 0), true).failed).toBe(1)
  expect(redOf(report(5, 0, 0), true, '/x')).toEqual([])
  expect(redOf(report(5, 0, 0), false, '/x')).toEqual(['an error outside of any test: see above'])
  expect(redOf(null, false, '/x')).toHaveLength(1)
  expect(countsOf(report(5, 0, 0), false)).toEqual({ passed: 5, failed: 1, skipped: 0 })
})

test('the last line names skipped tests only when there are some', () => {
  expect(countsLine({ passed: 2, failed: 0, skipped: 0 })).toBe('2 passed, 0 failed')
  expect(countsLine(sumOf([{ passed: 2, failed: 0, skipped: 1 }, { passed: 1, failed: 1, skipped: 0 }]))).toBe('3 passed, 1 failed, 1 skipped')
})
