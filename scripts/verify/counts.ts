/** How many tests passed, failed, were skipped. */
export interface Counts {
  readonly passed: number
  readonly failed: number
  readonly skipped: number
}

/** The part of vitest's JSON report that is counted. */
export interface VitestReport {
  readonly numPassedTests: number
  readonly numFailedTests: number
  readonly numPendingTests: number
  readonly numTodoTests: number
  readonly testResults: readonly { readonly name: string, readonly status: string, readonly assertionResults: readonly { readonly status: string, readonly fullName: string }[] }[]
}

export const none: Counts = { passed: 0, failed: 0, skipped: 0 }
export const oneFailed: Counts = { ...none, failed: 1 }
export const onePassed: Counts = { ...none, passed: 1 }

export const sumOf = (counts: readonly Counts[]): Counts => ({
  passed: counts.reduce((sum, each) => sum + each.passed, 0),
  failed: counts.reduce((sum, each) => sum + each.failed, 0),
  skipped: counts.reduce((sum, each) => sum + each.skipped, 0),
})

/**
 * What a vitest run amounts to. A file that did not load counts as one failure; so does a run that wrote no report, found no test, or
 * ended badly though every test passed (an error outside of any test).
 */
export const countsOf = (report: VitestReport | null, endedWell: boolean): Counts => {
  if (!report) return oneFailed
  const unloaded = report.testResults.filter(file => file.status === 'failed' && !file.assertionResults.some(test => test.status === 'failed')).length
  const counted = {
    passed: report.numPassedTests,
    failed: report.numFailedTests + unloaded,
    skipped: report.numPendingTests + report.numTodoTests,
  }
  const isEmpty = counted.passed + counted.failed + counted.skipped === 0
  return counted.failed === 0 && (isEmpty || !endedWell) ? { ...counted, failed: 1 } : counted
}

/** What is red in a vitest run, a line each: `file > test`, the file below `root`. */
export const redOf = (report: VitestReport | null, endedWell: boolean, root: string): readonly string[] => {
  if (!report) return ['no report was written']
  const red = report.testResults.flatMap(({ name, status, assertionResults }) => {
    const file = name.startsWith(root) ? name.slice(root.length).replace(/^\//, '') : name
    const tests = assertionResults.filter(test => test.status === 'failed').map(test => `${file} > ${test.fullName}`)
    return status === 'failed' && tests.length === 0 ? [`${file} did not load`] : tests
  })
  return red.length === 0 && !endedWell ? ['an error outside of any test: see above'] : red
}

/** The last line of `npm test`. */
export const countsLine = ({ passed, failed, skipped }: Counts): string => `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`
