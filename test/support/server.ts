import { type ChildProcessByStdio, spawn } from 'node:child_process'
import type { Readable } from 'node:stream'
import { fileURLToPath } from 'node:url'
import { afterEach } from 'vitest'

/** `serve.ts` as a process of its own. */
export interface RealServer {
  /** `http://127.0.0.1:PORT`, null when it ended without one. */
  readonly url: string | null
  readonly stdout: () => string
  readonly stderr: () => string
  /** Sends a signal and waits for the end. */
  stop(signal?: NodeJS.Signals): Promise<{ readonly code: number | null; readonly ms: number }>
  readonly ended: Promise<number | null>
}

const SERVE = fileURLToPath(new URL('../../src/main/serve.ts', import.meta.url))

/** Starts real servers, each killed after its test if it still runs. To be called where tests are declared. */
export const realServers = (): ((args: readonly string[], env?: Readonly<Record<string, string>>) => Promise<RealServer>) => {
  const children: ChildProcessByStdio<null, Readable, Readable>[] = []
  afterEach(() => { for (const child of children.splice(0)) child.kill('SIGKILL') })
  return async (args, env = {}) => {
    const child = spawn(process.execPath, [SERVE, ...args], { stdio: ['ignore', 'pipe', 'pipe'], env: { PATH: process.env['PATH'] ?? '', HOME: '/nonexistent', ...env } })
    children.push(child)
    let [stdout, stderr] = ['', '']
    child.stderr.on('data', part => { stderr += String(part) })
    const ended = new Promise<number | null>(resolve => child.once('close', code => resolve(code)))
    const printed = new Promise<string>(resolve => child.stdout.on('data', part => {
      stdout += String(part)
      if (stdout.includes('\n')) resolve(stdout.trim())
    }))
    const url = await Promise.race([printed, ended.then(() => null)])
    return {
      url, stdout: () => stdout, stderr: () => stderr, ended,
      async stop(signal = 'SIGTERM') {
        const began = performance.now()
        child.kill(signal)
        return { code: await ended, ms: performance.now() - began }
      },
    }
  }
}
