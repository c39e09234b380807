import { createHash } from 'node:crypto'
import { existsSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { runs } from './command.mjs'
import { inRoot, root } from './place.mjs'
import { say } from './say.mjs'

const sources = ['src/web', 'src/i18n', 'src/contract', 'src/client', 'src/domain', 'src/formats']
const settings = ['package.json', 'package-lock.json', 'vite.config.ts', 'scripts/compress.ts']
const isTest = /\.test(?:-support)?\.tsx?$/

/** @param {string} folder @returns {string[]} */
const filesIn = folder => existsSync(folder)
  ? readdirSync(folder, { recursive: true, encoding: 'utf8' }).map(name => join(folder, name)).filter(path => statSync(path).isFile())
  : []

/** One value that changes when anything the page is built from changes; tests do not count. */
export const webDigest = () => {
  const files = [...sources.flatMap(folder => filesIn(inRoot(folder))).filter(path => !isTest.test(path)), ...settings.map(name => inRoot(name))]
  const named = files.filter(path => existsSync(path)).map(path => ({ path, name: relative(root, path).replaceAll('\\', '/') }))
  const digest = createHash('sha256')
  for (const { path, name } of named.sort((a, b) => (a.name < b.name ? -1 : 1))) digest.update(name).update('\0').update(readFileSync(path)).update('\0')
  return digest.digest('hex')
}

/** Whether there is a page to build. */
export const webStands = () => existsSync(inRoot('src', 'web', 'index.html'))

const marker = inRoot('dist', 'web', '.built-from')

/** Whether dist/web is what the sources say, or there is no page to build. */
export const webIsFresh = () => !webStands() || (existsSync(marker) && readFileSync(marker, 'utf8') === webDigest())

/**
 * Builds the page into dist/web, with its compressed siblings, when what it is built from has changed.
 * @param {string} node the Node to build with
 * @throws when the build fails
 */
export const buildWebWhenStale = node => {
  if (webIsFresh()) return
  const digest = webDigest()
  say('Building the page …')
  const built = runs(node, [inRoot('node_modules', 'vite', 'bin', 'vite.js'), 'build', '--logLevel', 'warn'], { cwd: root })
    && runs(node, [inRoot('scripts', 'compress.ts')], { cwd: root })
  if (!built) throw new Error('The page could not be built.')
  writeFileSync(marker, digest)
}
