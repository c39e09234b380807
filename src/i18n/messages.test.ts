import { readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { LOCALES, localeOf, messages, translate, translateKey } from './messages.ts'

const areas = readdirSync(import.meta.dirname).filter(file => file.endsWith('.ts') && !file.includes('.test.') && file !== 'messages.ts')
const names = (text: string): string[] => [...new Set([...text.matchAll(/\{(\w+)/g)].map(match => match[1] ?? ''))].sort()

test.each(areas)('%s has the same keys and placeholders in both languages, and no empty text', async file => {
  const exported: Record<string, unknown> = await import(`./${file.slice(0, -3)}.ts`)
  for (const area of Object.values(exported).filter(isArea)) {
    expect(Object.keys(area.en).sort()).toEqual(Object.keys(area['zh-CN']).sort())
    for (const [key, text] of Object.entries(area['zh-CN'])) {
      expect(text.trim(), key).not.toBe('')
      expect(area.en[key]?.trim(), key).not.toBe('')
      expect(names(area.en[key] ?? ''), key).toEqual(names(text))
    }
  }
})

const isArea = (value: unknown): value is Record<(typeof LOCALES)[number], Record<string, string>> =>
  typeof value === 'object' && value !== null && LOCALES.every(locale => locale in value)

const sample = messages({ people: '{n} 位' }, { people: '{n} {n:person|people}' })

test('English plurals are chosen by the number', () => {
  expect(translate(sample, 'en', 'people', { n: 1 })).toBe('1 person')
  expect(translate(sample, 'en', 'people', { n: 2 })).toBe('2 people')
  expect(translate(sample, 'zh-CN', 'people', { n: 2 })).toBe('2 位')
})

test('an unknown key gives itself back', () => {
  expect(translateKey(sample, 'en', 'nothing')).toBe('nothing')
})

test('English when asked for first, else Chinese', () => {
  expect(['en-GB,en;q=0.9,zh;q=0.1', 'zh-CN,en', '', null, 'fr'].map(localeOf)).toEqual(['en', 'zh-CN', 'zh-CN', 'zh-CN', 'zh-CN'])
})
