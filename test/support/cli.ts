import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach } from 'vitest'
import { programOf } from './program.ts'

const CLI = programOf('cli')

/** How a command ended and what it said. */
export interface Said {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

export type Xucha = (args: readonly string[], options?: { readonly stdin?: string | Uint8Array; readonly env?: Readonly<Record<string, string>> }) => Promise<Said>

/** Runs the command line as a process of its own with just this environment. */
export const runXucha = (args: readonly string[], env: Readonly<Record<string, string>>, stdin: string | Uint8Array = ''): Promise<Said> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', CLI, ...args], { env: { PATH: process.env['PATH'] ?? '', HOME: '/nonexistent', TZ: 'Asia/Shanghai', ...env } })
    let [out, err] = ['', '']
    child.stdout.setEncoding('utf8').on('data', (part: string) => { out += part })
    child.stderr.setEncoding('utf8').on('data', (part: string) => { err += part })
    child.on('error', reject).on('close', code => resolve({ code, out, err }))
    child.stdin.on('error', () => {}).end(stdin)
  })

/** A folder that is gone after the test. To be called where tests are declared. */
export const freshFolders = (): (() => string) => {
  const folders: string[] = []
  afterEach(() => { for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true }) })
  return () => {
    const folder = mkdtempSync(join(tmpdir(), 'xucha-cli-'))
    folders.push(folder)
    return folder
  }
}
