import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { spawnSync } from 'node:child_process'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { quietly } from '../scripts/setup/hand-over.mjs'
import type { Figures } from './bench.ts'

test('a quick look measures everything, and leaves nothing behind', { timeout: 180_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'xucha-bench-test-'))
  try {
    const json = join(folder, 'figures.json')
    const { status, stdout, stderr } = spawnSync(
      process.execPath, [...quietly, fileURLToPath(new URL('./run.ts', import.meta.url)), '--quick', '--sizes', '20,100', '--json', json],
      { encoding: 'utf8', env: { ...process.env, TMPDIR: folder } })
    expect({ status, stderr }).toMatchObject({ status: 0 })
    const { compared, starts, memory, imports } = JSON.parse(readFileSync(json, 'utf8')) as Figures
    const lists = ['today', 'people by name', 'people by due', 'people by coldest', 'people by warmest']
    const searches = ['search two characters inside a name', 'search English prefix', 'search pinyin']
    expect(new Set(compared.map(({ name }) => name))).toEqual(new Set([...lists, ...lists.map(name => `${name}, after a change`), ...searches, ...searches.map(name => `${name}, first asked`), 'person with timeline', 'log one interaction', 'month of 50 series']))
    for (const one of compared) {
      expect(one.p50, one.name).toBeGreaterThan(0)
      expect(one.p99, one.name).toBeGreaterThanOrEqual(one.p50)
      // Among so few there may be nobody to find.
      expect(one.bytes, one.name).toBeGreaterThan(one.name.startsWith('search') ? 20 : 100)
      expect(one.ratio).toBeCloseTo(one.p50 / one.bareP50)
    }
    expect(starts.map(({ contacts }) => contacts)).toEqual([20, 100])
    expect(memory).toHaveLength(2)
    expect(imports).toMatchObject([{ rows: 200, created: 200 }])
    expect(stdout).toMatch(/^\| today +\| +100 \|.+×/m)
    expect(readdirSync(folder)).toEqual(['figures.json'])
  } finally {
    rmSync(folder, { recursive: true })
  }
})
