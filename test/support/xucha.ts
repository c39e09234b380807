import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const XUCHA = fileURLToPath(new URL('../../bin/xucha.mjs', import.meta.url))

/** Runs the command line as one types it: `xucha('today', '--json')`. Answers what it printed and how it ended. */
export const xucha = (...args: readonly string[]): Promise<{ readonly code: number; readonly stdout: string; readonly stderr: string }> =>
  new Promise(resolve => {
    execFile(process.execPath, [XUCHA, ...args], { env: { PATH: process.env['PATH'] ?? '', HOME: '/nonexistent' }, timeout: 60_000 }, (error, stdout, stderr) => {
      resolve({ code: error === null ? 0 : Number(error.code ?? 1), stdout, stderr })
    })
  })
