import { expect, test } from 'vitest'
import { pageSizes } from './page-size.ts'

const manifest = {
  'index.html': { file: 'index.js', isEntry: true, imports: ['_react.js'], css: ['index.css'] },
  '_react.js': { file: 'react.js' },
  '_shared.js': { file: 'shared.js' },
  'pages/today/today-page.tsx': { file: 'today.js', isDynamicEntry: true, imports: ['_shared.js', 'index.html'] },
  'pages/plan/plan-page.tsx': { file: 'plan.js', isDynamicEntry: true, imports: ['_shared.js', '_grid.js'], css: ['plan.css'] },
  '_grid.js': { file: 'grid.js', imports: ['_shared.js'] },
  'parts/read-xlsx.ts': { file: 'xlsx.js', isDynamicEntry: true },
}
const sizes: Record<string, number> = { 'index.js': 1, 'react.js': 10, 'shared.js': 100, 'today.js': 1000, 'plan.js': 3, 'grid.js': 30, 'extra.js': 20_000, 'xlsx.js': 7, 'index.css': 5, 'plan.css': 6 }
const sizeOf = (file: string) => sizes[file] ?? Number.NaN

test('a first visit pays for the entry, the first route and what they share, once', () => {
  expect(pageSizes(manifest, ['index.js'], sizeOf)[0]).toEqual({ name: 'scripts of a first visit to /today', bytes: 1111, limit: 133_120 })
})

test('a file only index.html names counts as well', () => {
  expect(pageSizes(manifest, ['index.js', 'extra.js'], sizeOf)[0]?.bytes).toBe(21_111)
})

test('another route pays for what it brings beyond that, and a heavy part has its own limit', () => {
  expect(pageSizes(manifest, [], sizeOf).slice(1)).toEqual([
    { name: 'pages/plan/plan-page.tsx', bytes: 33, limit: 25_600 },
    { name: 'parts/read-xlsx.ts', bytes: 7, limit: 20_480 },
    { name: 'all styles', bytes: 11, limit: 20_480 },
  ])
})

test('a part asked for from a page pays for what it brings beyond that page, unless another without it may ask too', () => {
  const dialog = { 'pages/plan/dialog.tsx': { file: 'xlsx.js', isDynamicEntry: true, imports: ['_grid.js'] } }
  const asks = (name: keyof typeof manifest) => ({ [name]: { ...manifest[name], dynamicImports: ['pages/plan/dialog.tsx'] } })
  const bytesOf = (whole: Parameters<typeof pageSizes>[0]) => pageSizes(whole, [], sizeOf).find(({ name }) => name === 'pages/plan/dialog.tsx')?.bytes
  expect(bytesOf({ ...manifest, ...dialog, ...asks('pages/plan/plan-page.tsx') })).toBe(7)
  expect(bytesOf({ ...manifest, ...dialog, ...asks('pages/plan/plan-page.tsx'), ...asks('index.html') })).toBe(37)
})
