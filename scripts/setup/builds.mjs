import { createHash } from 'node:crypto'
import { existsSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { runs } from './command.mjs'
import { inRoot, root } from './place.mjs'
import { say } from './say.mjs'

/**
 * Something built from the sources: what it is in a sentence, the file without which there is nothing to build, what it is built from, where it
 * lies, and the programs (in node_modules or scripts) that build it.
 * @typedef {{ what: string, needs: string, sources: readonly string[], settings: readonly string[], folder: string, programs: readonly (readonly string[])[] }} Build
 */

const vite = ['node_modules', 'vite', 'bin', 'vite.js'].join('/')

/** The page, with its compressed siblings. @type {Build} */
export const page = {
  what: 'The page',
  needs: 'src/web/index.html',
  sources: ['src/web', 'src/i18n', 'src/contract', 'src/client', 'src/domain', 'src/formats'],
  settings: ['vite.config.ts', 'scripts/compress.ts'],
  folder: 'dist/web',
  programs: [[vite, 'build', '--logLevel', 'warn'], ['scripts/compress.ts']],
}

/** The server and the command line. @type {Build} */
export const server = {
  what: 'The server',
  needs: 'vite.server.config.ts',
  sources: ['main', 'cli', 'jobs', 'http', 'usecases', 'client', 'gateways', 'store', 'contract', 'formats', 'i18n', 'domain'].map(layer => `src/${layer}`),
  settings: ['vite.server.config.ts'],
  folder: 'dist/server',
  programs: [[vite, 'build', '--config', 'vite.server.config.ts', '--logLevel', 'warn']],
}

const isTest = /\.test(?:-support)?\.tsx?$/

/** @param {string} folder @returns {string[]} */
const filesIn = folder => existsSync(folder)
  ? readdirSync(folder, { recursive: true, encoding: 'utf8' }).map(name => join(folder, name)).filter(path => statSync(path).isFile())
  : []

/** One value that changes when anything it is built from changes; tests do not count. @param {Build} build */
export const digestOf = ({ sources, settings }) => {
  const files = [...sources.flatMap(folder => filesIn(inRoot(folder))).filter(path => !isTest.test(path)), ...[...settings, 'package.json', 'package-lock.json'].map(name => inRoot(name))]
  const named = files.filter(path => existsSync(path)).map(path => ({ path, name: relative(root, path).replaceAll('\\', '/') }))
  const digest = createHash('sha256')
  for (const { path, name } of named.sort((a, b) => (a.name < b.name ? -1 : 1))) digest.update(name).update('\0').update(readFileSync(path)).update('\0')
  return digest.digest('hex')
}

/** Whether there is anything to build. @param {Build} build */
export const stands = ({ needs }) => existsSync(inRoot(needs))

/** @param {Build} build */
const markerOf = ({ folder }) => inRoot(folder, '.built-from')

/** Whether what is built is what the sources say, or there is nothing to build. @param {Build} build */
export const isFresh = build => !stands(build) || (existsSync(markerOf(build)) && readFileSync(markerOf(build), 'utf8') === digestOf(build))

/**
 * Builds when what it is built from has changed.
 * @param {Build} build
 * @param {string} node the Node to build with
 * @throws when the build fails
 */
export const buildWhenStale = (build, node) => {
  if (isFresh(build)) return
  const digest = digestOf(build)
  say(`Building ${build.what.toLowerCase()} …`)
  if (!build.programs.every(([program = '', ...args]) => runs(node, [inRoot(program), ...args], { cwd: root }))) throw new Error(`${build.what} could not be built.`)
  writeFileSync(markerOf(build), digest)
}

/** The file Node starts with for a program of src/main: built, or its source where there is nothing to build. @param {'serve' | 'cli'} program */
export const entryOf = program => stands(server) ? inRoot(server.folder, `${program}.mjs`) : inRoot('src', 'main', `${program}.ts`)
