import { spawn } from 'node:child_process'
import { constants } from 'node:os'
import { inRoot } from './place.mjs'

/** @type {readonly NodeJS.Signals[]} */
const passedOn = ['SIGTERM', 'SIGINT', 'SIGHUP']

/**
 * Becomes another program as nearly as Node 20 can: its input, output, signals and exit code are ours.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv }} [options]
 */
export const handOver = (program, args, options = {}) => {
  const child = spawn(program, args, { stdio: 'inherit', ...options })
  for (const signal of passedOn) {
    // Ctrl-C in a terminal reaches the whole group by itself; passed on as well it would count twice.
    process.on(signal, () => signal === 'SIGINT' && process.stdin.isTTY ? undefined : child.kill(signal))
  }
  child.on('error', error => {
    process.stderr.write(`${error.message}\n`)
    process.exit(1)
  })
  child.on('exit', (code, signal) => process.exit(signal ? 128 + constants.signals[signal] : (code ?? 1)))
}

// node:sqlite is a release candidate in Node 24 and says so on every start (docs/decisions/002).
export const quietly = ['--disable-warning=ExperimentalWarning']

// For the server, which stays: its memory grows by half at a time rather than twofold, and its young generation to 4 MB (docs/decisions/012).
export const lean = ['--max-semi-space-size=4', '--heap-growing-percent=50']

/**
 * An environment in which Node keeps what it compiled, so that the next start need not strip types again: half the time, 20 MB less; and in which all
 * threads take memory from one place of glibc's, which leaves a tenth less of it lying about unused (docs/decisions/012).
 */
export const remembering = {
  ...process.env,
  NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE ?? inRoot('.cache', 'compile'),
  MALLOC_ARENA_MAX: process.env.MALLOC_ARENA_MAX ?? '1',
}
