import { cpus, loadavg, platform, release, totalmem } from 'node:os'

/** Where and when it was measured. `load` is how much else went on, in cores. */
export interface Machine {
  readonly cpu: string
  readonly cores: number
  readonly memoryGb: number
  readonly system: string
  readonly node: string
  readonly date: string
  readonly load: number
  readonly durableMs: number
}

export const machineNow = (durableMs: number): Machine => ({
  cpu: cpus()[0]?.model.trim() ?? 'unknown', cores: cpus().length, memoryGb: Math.round(totalmem() / 1e9), system: `${platform()} ${release()}`,
  node: process.version, date: new Date().toISOString().slice(0, 10), load: Math.round((loadavg()[0] ?? 0) * 10) / 10, durableMs,
})
