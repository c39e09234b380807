import { spawn } from 'node:child_process'
import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { constants, tmpdir } from 'node:os'
import { join } from 'node:path'
import { inRoot, root } from '../setup/place.mjs'
import { type Counts, countsOf, none, oneFailed, onePassed, redOf, type VitestReport } from './counts.ts'

/** One part of `npm test`: `part` is what `npm test -- PART` asks for. */
export interface Step {
  readonly part: string
  readonly name: string
  readonly run: () => Promise<Outcome>
}

/** What a step amounts to, and what is red in it, a line each. */
export interface Outcome {
  readonly counts: Counts
  readonly red: readonly string[]
}

/** Counts that need no list of what is red. */
export const counted = (counts: Counts): Outcome => ({ counts, red: [] })

// Whoever ends the whole run ends the step that is under way with it.
const node = (args: readonly string[]) => new Promise<boolean>(resolve => {
  const child = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'], env: { ...process.env, CI: 'true' } })
  const end = (signal: NodeJS.Signals) => {
    child.kill(signal)
    process.exitCode = 128 + constants.signals[signal]
    child.once('exit', () => process.exit())
  }
  process.once('SIGTERM', end).once('SIGINT', end)
  child.once('exit', code => {
    process.off('SIGTERM', end).off('SIGINT', end)
    resolve(code === 0)
  })
})

/** A check that is one test: some script of ours or of a package, run by Node. */
export const check = (part: string, name: string, ...args: string[]): Step =>
  ({ part, name, run: async () => counted(await node(args) ? onePassed : oneFailed) })

/** A check that is one test and needs no process of its own; it fails by throwing. */
export const inProcess = (part: string, name: string, work: () => void): Step => ({
  part,
  name,
  run: async () => {
    try {
      work()
      return counted(onePassed)
    } catch (error) {
      console.error(error instanceof Error ? error.message : error)
      return counted(oneFailed)
    }
  },
})

const reportIn = (path: string): VitestReport | null => {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as VitestReport
  } catch {
    return null
  }
}

/** A project of vitest.config.ts; nothing while no file matches. `before` prepares and may throw. */
export const project = (name: string, files: readonly string[], before: () => void = () => {}): Step => ({
  part: name,
  name: `${name} tests`,
  run: async () => {
    if (globSync([...files], { cwd: root }).length === 0) {
      console.log('no such tests yet')
      return counted(none)
    }
    const folder = mkdtempSync(join(tmpdir(), 'xucha-tests-'))
    const path = join(folder, 'report.json')
    try {
      before()
      const endedWell = await node([inRoot('node_modules', 'vitest', 'vitest.mjs'), 'run', '--project', name, '--reporter=default', '--reporter=json', `--outputFile.json=${path}`])
      const report = reportIn(path)
      return { counts: countsOf(report, endedWell), red: redOf(report, endedWell, root) }
    } catch (error) {
      console.error(error instanceof Error ? error.message : error)
      return counted(oneFailed)
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  },
})
