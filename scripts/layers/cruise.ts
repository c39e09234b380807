import { spawnSync } from 'node:child_process'
import { inRoot } from '../setup/place.mjs'

/** The part of dependency-cruiser's JSON answer that we read. */
export interface Cruise {
  readonly modules: readonly Module[]
  readonly summary: { readonly violations: readonly Violation[], readonly totalCruised: number }
}

export interface Module {
  readonly source: string
  readonly dependencies: readonly { readonly resolved: string }[]
}

export interface Violation {
  readonly from: string
  readonly to: string
  readonly rule: { readonly name: string, readonly severity: string }
  readonly cycle?: readonly { readonly name: string }[]
}

/** Reads every import under `folder`'s src/ and holds it against the rules in .dependency-cruiser.mjs. Throws when the tool itself fails. */
export const cruise = (folder: string): Cruise => {
  const tool = inRoot('node_modules', 'dependency-cruiser', 'bin', 'dependency-cruiser.mjs')
  const args = [tool, 'src', '--config', inRoot('.dependency-cruiser.mjs'), '--output-type', 'json']
  const { stdout, stderr } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8', maxBuffer: 256 * 1024 * 1024 })
  if (!stdout.startsWith('{')) throw new Error(`dependency-cruiser failed: ${stderr || stdout}`)
  return JSON.parse(stdout) as Cruise
}
