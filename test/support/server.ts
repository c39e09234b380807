import { type ChildProcess, spawn } from 'node:child_process'
import { afterEach } from 'vitest'
import { programOf } from './program.ts'

/** The server as a process of its own. */
export interface RealServer {
  /** `http://127.0.0.1:PORT`, null when it ended without one. */
  readonly url: string | null
  readonly stdout: () => string
  readonly stderr: () => string
  /** Sends a signal it lives on after. */
  signal(signal: NodeJS.Signals): void
  /** Sends a signal and waits for the end. */
  stop(signal?: NodeJS.Signals): Promise<{ readonly code: number | null; readonly ms: number }>
  readonly ended: Promise<number | null>
}

const SERVE = programOf('serve')

type Env = Readonly<Record<string, string | undefined>>

const spawned = (args: readonly string[], env: Env) => {
  const child = spawn(process.execPath, [SERVE, ...args], { stdio: ['ignore', 'pipe', 'pipe'], env: { PATH: process.env['PATH'] ?? '', HOME: '/nonexistent', ...env } })
  let [stdout, stderr] = ['', '']
  child.stderr.on('data', part => { stderr += String(part) })
  const ended = new Promise<number | null>(resolve => child.once('close', code => resolve(code)))
  const printed = new Promise<string>(resolve => child.stdout.on('data', part => {
    stdout += String(part)
    if (stdout.includes('\n')) resolve(stdout.trim())
  }))
  const ready = async (): Promise<RealServer> => ({
    url: await Promise.race([printed, ended.then(() => null)]), stdout: () => stdout, stderr: () => stderr, ended,
    signal(signal) { child.kill(signal) },
    async stop(signal = 'SIGTERM') {
      const began = performance.now()
      child.kill(signal)
      return { code: await ended, ms: performance.now() - began }
    },
  })
  return { child, ready }
}

/** Starts a real server and waits until it is ready or has ended; whoever starts it stops it. */
export const startServer = (args: readonly string[], env: Env = {}): Promise<RealServer> => spawned(args, env).ready()

/** Starts real servers, each killed after its test if it still runs. To be called where tests are declared. */
export const realServers = (): typeof startServer => {
  const children: ChildProcess[] = []
  afterEach(() => { for (const child of children.splice(0)) child.kill('SIGKILL') })
  return (args, env = {}) => {
    const { child, ready } = spawned(args, env)
    children.push(child)
    return ready()
  }
}
