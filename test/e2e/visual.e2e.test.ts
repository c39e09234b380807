import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Locale } from '#i18n/messages.ts'
import { launchChromium } from '../support/chromium.ts'
import { compared, packed, pictureKey } from '../support/picture.ts'
import { type Portraits, portraits, type Sitter, SITTERS } from '../support/portrait.ts'
import { DESK, PHONE } from './page.ts'

// `XUCHA_PICTURES=new` draws the pictures anew where they differ (CONTRIBUTING.md).
const renewing = process.env['XUCHA_PICTURES'] === 'new'
const key = pictureKey()
const folder = fileURLToPath(new URL(`baseline/${key}/`, import.meta.url))
const standing = key !== null && existsSync(folder)

interface Shot { readonly locale: Locale; readonly sitter: Sitter; readonly size: typeof DESK | typeof PHONE; readonly theme: 'light' | 'dark'; readonly name: string }
const shotsOf = (locale: Locale, sitters: readonly Sitter[]): readonly Shot[] => sitters.flatMap(sitter => [DESK, PHONE].flatMap(size => (['light', 'dark'] as const).map(theme => (
  { locale, sitter, size, theme, name: `${sitter}${locale === 'en' ? '-en' : ''}-${size.width}-${theme}` }
))))
const shots = [...shotsOf('zh-CN', SITTERS), ...shotsOf('en', ['today'])]

describe.skipIf(!standing && !(renewing && key !== null))(`pages look as they did${standing ? '' : ` (no pictures to compare with for ${key ?? 'this machine'})`}`, () => {
  let browser: Browser
  const studios = new Map<Locale, Portraits>()
  beforeAll(async () => {
    browser = await launchChromium()
    for (const locale of ['zh-CN', 'en'] as const) studios.set(locale, await portraits(browser, locale))
  })
  afterAll(async () => {
    await browser.close()
    for (const studio of studios.values()) await studio.close()
  })

  test.for(shots)('$name', async ({ locale, sitter, size, theme, name }) => {
    const drawn = await studios.get(locale)?.draw(sitter, { size, theme })
    if (drawn === undefined) throw new Error(`nobody draws in ${locale}`)
    const path = join(folder, `${name}.png`)
    const before = existsSync(path) ? readFileSync(path) : null
    const found = before === null ? null : compared(before, drawn)
    if (found?.differing === 0) return
    if (renewing) {
      mkdirSync(folder, { recursive: true })
      writeFileSync(path, packed(drawn))
      return
    }
    const shown = mkdtempSync(join(tmpdir(), 'xucha-picture-'))
    writeFileSync(join(shown, `${name}.png`), drawn)
    if (found !== null) writeFileSync(join(shown, `${name}-where.png`), found.where)
    expect.fail(`${found === null ? 'no picture to compare with' : `${found.differing} pixels differ`}: see ${shown}; if it is meant, XUCHA_PICTURES=new npm test -- e2e`)
  })
})
