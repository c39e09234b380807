// Writes a .gz and a .br beside every text file of the built page worth it, so that the server never compresses while it answers.
import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import { inRoot } from './setup/place.mjs'

const isText = /\.(?:js|css|html|svg|json|webmanifest|map|txt)$/
const worthwhile = 1024
const folder = inRoot('dist', 'web')

const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
  .filter(entry => entry.isFile() && isText.test(entry.name))
  .map(entry => join(entry.parentPath, entry.name))

for (const path of paths) {
  const bytes = readFileSync(path)
  if (bytes.length <= worthwhile) continue
  writeFileSync(`${path}.gz`, gzipSync(bytes, { level: constants.Z_BEST_COMPRESSION }))
  writeFileSync(`${path}.br`, brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } }))
}
