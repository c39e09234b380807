// Weighs the built page as it is sent (gzip) and fails when a part is heavier than ux.md §4 allows.
import { existsSync, readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { inRoot } from './setup/place.mjs'
import { type PageManifest, pageSizes } from './verify/page-size.ts'

const built = (...parts: string[]) => readFileSync(inRoot('dist', 'web', ...parts))
if (!existsSync(inRoot('dist', 'web', '.vite', 'manifest.json'))) {
  console.error('The page is not built.')
  process.exit(1)
}
const manifest = JSON.parse(built('.vite', 'manifest.json').toString()) as PageManifest
const scripts = [...built('index.html').toString().matchAll(/<(?:script|link)\b[^>]*?\b(?:src|href)="\/([^"]+\.js)"/g)].map(found => found[1] ?? '')

const inKiB = (bytes: number) => `${(bytes / 1024).toFixed(1)} KiB`
const sizes = pageSizes(manifest, scripts, file => gzipSync(built(file), { level: 9 }).length)
for (const { name, bytes, limit } of sizes) console.log(`${bytes > limit ? 'TOO HEAVY ' : ''}${name}: ${inKiB(bytes)} of ${inKiB(limit)}`)
process.exitCode = sizes.some(({ bytes, limit }) => bytes > limit) || sizes[0]?.bytes === 0 ? 1 : 0
