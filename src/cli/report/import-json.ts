import type { Run } from '../base/command.ts'
import type { ImportReport } from './import-outcome.ts'

/** One JSON document: `rows` as they stood before anything was done, then the outcome. */
export const importJson = ({ terminal }: Run, dryRun: boolean): ImportReport => {
  let rows = 0
  const opened = (): Promise<void> => terminal.out(`{"dryRun":${dryRun},"rows":[`)
  return {
    row: async row => {
      if (rows === 0) await opened()
      await terminal.out(`${rows === 0 ? '' : ','}${JSON.stringify(row)}`)
      rows += 1
    },
    end: async outcome => {
      if (rows === 0) await opened()
      await terminal.out(`],${JSON.stringify(outcome).slice(1)}\n`)
    },
  }
}
