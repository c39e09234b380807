import { type ChildProcessByStdio, spawn } from 'node:child_process'
import type { Readable } from 'node:stream'
import { fileURLToPath } from 'node:url'
import { programOf } from '#test/support/program.ts'
import { lean, quietly, remembering } from '../../scripts/setup/hand-over.mjs'

/** A server in a process of its own. */
export interface Running {
  readonly url: string
  readonly pid: number
  /** By SIGTERM; resolves when the process is gone. */
  stop(): Promise<void>
}

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url))

/** The app as `npm start` runs it, on any free port of this machine alone. `nodeFlags` for a profile. */
export const startApp = (dataFolder: string, nodeFlags: readonly string[] = []): Promise<Running> =>
  started([...quietly, ...lean, ...nodeFlags, programOf('serve'), '--port', '0', '--data', dataFolder])

export const startBare = (): Promise<Running> => started([...quietly, at('./bare-server.ts')])

const started = async (args: readonly string[]): Promise<Running> => {
  const { DATABASE_URL: _url, XUCHA_ORIGIN: _origin, HOST: _host, ...env }: NodeJS.ProcessEnv = remembering
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'], env })
  child.stderr.on('data', part => { if (!String(part).includes('"event":"stopping"')) process.stderr.write(String(part)) })
  const ended = new Promise<void>(resolve => child.once('close', () => resolve()))
  const killed = (): void => { child.kill('SIGKILL') }
  process.once('exit', killed)
  const url = await firstLine(child)
  return {
    url,
    pid: child.pid ?? 0,
    async stop() {
      child.kill('SIGTERM')
      await ended
      process.off('exit', killed)
    },
  }
}

const firstLine = (child: ChildProcessByStdio<null, Readable, Readable>): Promise<string> =>
  new Promise((resolve, reject) => {
    let text = ''
    child.stdout.on('data', part => {
      text += String(part)
      if (text.includes('\n')) resolve(text.trim())
    })
    child.once('close', code => reject(new Error(`the server ended with ${code} before it was ready`)))
  })
