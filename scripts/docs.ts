// Writes the documents that are made from the code; with --check it writes nothing and fails when one says something else.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { documents } from './docs/documents.ts'
import { inRoot } from './setup/place.mjs'

const stale = documents().filter(({ path, text }) => !existsSync(inRoot(path)) || readFileSync(inRoot(path), 'utf8') !== text)
const isCheck = process.argv.includes('--check')

for (const { path, text } of stale) {
  if (isCheck) console.error(`${path} is stale: npm run docs`)
  else writeFileSync(inRoot(path), text)
}
process.exitCode = isCheck && stale.length > 0 ? 1 : 0
