import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { inRoot } from '../setup/place.mjs'
import { cruise } from './cruise.ts'

// A small tree in which every file but the first few breaks one rule.
const sound = {
  'src/main/serve.ts': "import '#http/app.ts'\nimport '#usecases/day.ts'\nimport '#domain/time/day.ts'\n",
  'src/http/app.ts': "import 'hono'\nimport '#contract/a.ts'\nimport '#usecases/day.ts'\n",
  'src/usecases/day.ts': "import '#domain/time/day.ts'\nexport const day = 1\n",
  'src/contract/a.ts': "import * as z from 'zod/mini'\nexport const a = z\n",
  'src/domain/time/day.ts': "import '../base/id.ts'\nexport const day = 1\n",
  'src/domain/base/id.ts': 'export const id = 1\n',
}
const broken = {
  'src/contract/up.ts': ["import '#usecases/day.ts'\n", 'src/contract-imports-only-domain'],
  'src/domain/base/up.ts': ["import '../time/day.ts'\n", 'src/domain/base-imports-only-itself'],
  'src/usecases/sql.ts': ["import 'pg'\n", 'packages-of-usecases'],
  'src/other/place.ts': ["import '#domain/base/id.ts'\n", 'a-folder-stands-in-the-order'],
  'src/domain/other/place.ts': ["import '../base/id.ts'\n", 'a-domain-folder-stands-in-the-order'],
  'src/formats/node.ts': ["import 'node:fs'\n", 'no-node-in-pure-folders-or-the-page'],
  'src/domain/contact/name.ts': ["import 'pinyin-pro'\n", 'pinyin-dictionary-in-one-file'],
  'src/domain/contact/pinyin.ts': ["import 'pinyin-pro'\n", null],
  'src/web/names.ts': ["import '#domain/contact/pinyin.ts'\n", 'page-without-pinyin-dictionary'],
  'src/contract/big.ts': ["import 'zod'\n", 'zod-mini-where-the-page-loads-it'],
  'src/client/runs.ts': ["import 'zod/mini'\n", 'zod-is-only-types-in-client-and-page'],
  'src/formats/dev.ts': ["import 'fast-check'\n", 'no-package-only-tests-have'],
  'src/formats/nothing.ts': ["import './no-such-file.ts'\n", 'only-what-exists'],
  'src/formats/stray.ts': ["import 'picomatch'\n", 'only-packages-in-package-json'],
  'src/store/round.ts': ["import './about.ts'\n", null],
  'src/store/about.ts': ["import './round.ts'\n", 'no-circles'],
  'src/gateways/one/a.ts': ["import '../two/b.ts'\n", 'no-folder-circles'],
  'src/gateways/two/b.ts': ['export const b = 1\n', null],
  'src/gateways/two/c.ts': ["import '../one/d.ts'\n", 'no-folder-circles'],
  'src/gateways/one/d.ts': ['export const d = 1\n', null],
  'src/usecases/hidden.ts': ["import '../domain/base/id.ts'\n", 'crossing-a-border-shows'],
  'src/usecases/loud.ts': ["import '#usecases/day.ts'\n", 'at-home-it-is-relative'],
  'src/i18n/alone.ts': ['export const alone = 1\n', 'no-orphans'],
  'src/usecases/dead.ts': ["import './day.ts'\n", 'nobody-left-behind'],
} satisfies Record<string, readonly [string, string | null]>

let folder = ''
const write = (path: string, text: string) => {
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), text)
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'xucha layers '))
  for (const name of ['package.json', 'tsconfig.base.json']) copyFileSync(inRoot(name), join(folder, name))
  symlinkSync(inRoot('node_modules'), join(folder, 'node_modules'))
  for (const [path, text] of Object.entries(sound)) write(path, text)
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('a sound tree breaks no rule', () => {
  const { modules, summary } = cruise(folder)
  expect(summary.violations).toEqual([])
  expect(modules.filter(module => module.source.startsWith('src/'))).toHaveLength(Object.keys(sound).length)
})

test('every rule goes red', () => {
  for (const [path, [text]] of Object.entries(broken)) write(path, text)
  const { violations } = cruise(folder).summary
  const found = new Set(violations.map(({ rule, from }) => `${from}: ${rule.name}`))
  const named = new Set(violations.map(({ rule }) => rule.name))
  for (const [path, [, rule]] of Object.entries(broken)) {
    if (rule === 'no-folder-circles') expect(named, path).toContain(rule)
    else if (rule) expect(found, path).toContain(`${path}: ${rule}`)
  }
})
