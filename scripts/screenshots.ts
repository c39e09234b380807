// The pictures of the READMEs, drawn from the sample year on its fixed morning: node scripts/screenshots.ts
import { mkdirSync, writeFileSync } from 'node:fs'
import type { Locale } from '#i18n/messages.ts'
import { launchChromium } from '#test/support/chromium.ts'
import { packed } from '#test/support/picture.ts'
import { type Look, portraits, type Sitter } from '#test/support/portrait.ts'
import { inRoot } from './setup/place.mjs'
import { buildWhenStale, page } from './setup/builds.mjs'

const desk = { size: { width: 1280, height: 860 }, theme: 'light' } as const satisfies Look
const phone = { size: { width: 390, height: 844 }, theme: 'dark' } as const satisfies Look
const wanted: readonly (readonly [file: string, locale: Locale, sitter: Sitter, look: Look])[] = [
  ['today', 'zh-CN', 'today', desk],
  ['today-en', 'en', 'today', desk],
  ['plan', 'zh-CN', 'plan', desk],
  ['person', 'zh-CN', 'person', desk],
  ['today-phone-dark', 'zh-CN', 'today', phone],
]

buildWhenStale(page, process.execPath)
mkdirSync(inRoot('docs', 'screenshots'), { recursive: true })
const browser = await launchChromium()
for (const locale of ['zh-CN', 'en'] as const) {
  const studio = await portraits(browser, locale)
  for (const [file, , sitter, look] of wanted.filter(one => one[1] === locale)) writeFileSync(inRoot('docs', 'screenshots', `${file}.png`), packed(await studio.draw(sitter, look)))
  await studio.close()
}
await browser.close()
