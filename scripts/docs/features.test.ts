import { globSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { expect, test } from 'vitest'
import { commands } from '#cli/commands.ts'
import { api } from '#contract/api.ts'
import { inRoot } from '../setup/place.mjs'

const text = readFileSync(inRoot('docs', 'features.md'), 'utf8')
const rows = text.split('\n').filter(line => /^\| [A-Z]\d* /.test(line)).map(line => line.split('|').map(cell => cell.trim()))
const named = (pattern: RegExp): readonly string[] => [...new Set([...text.matchAll(pattern)].map(found => found[1] ?? ''))]

test('every test the table of features names is there', () => {
  const standing = new Set(globSync(['src/**/*.test.{ts,tsx}', 'test/**/*.test.ts'], { cwd: inRoot() }).map(path => basename(path)))
  expect(named(/`([\w-]+(?:\.\w+)?\.test\.ts)`/g).filter(name => !standing.has(name))).toEqual([])
})

test('every endpoint and command it names is there', () => {
  const endpoints = new Set(Object.values(api).map(({ method, path }) => `${method} ${path}`))
  expect(named(/`((?:GET|POST|PUT|PATCH|DELETE) [^`]+)`/g).filter(name => !endpoints.has(name))).toEqual([])
  expect(rows.flatMap(row => [...(row[6] ?? '').matchAll(/`([a-z ]+)`/g)].map(found => found[1] ?? '')).filter(name => !Object.hasOwn(commands, name))).toEqual([])
})

test('a row is done only with a page, an endpoint and a test', () => {
  const done = rows.filter(row => row[3] === 'done')
  expect(done.length).toBeGreaterThan(5)
  expect(done.filter(row => [row[4], row[5], row[7]].includes('')).map(row => row[1])).toEqual([])
})
