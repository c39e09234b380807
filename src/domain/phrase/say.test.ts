import fc from 'fast-check'
import { expect, test } from 'vitest'
import { timesPerYear } from '../cadence/cadence.ts'
import type { Cadence, SimpleCadence } from '../cadence/cadence.ts'
import { FORMATS } from '../interaction/format.ts'
import { readCadence } from './read-cadence.ts'
import { readFormats } from './read-formats.ts'
import { readLength } from './read-length.ts'
import { readPhrase } from './read-phrase.ts'
import { sayCadence } from './say-cadence.ts'
import { sayFormats } from './say-formats.ts'
import { sayLength } from './say-length.ts'

const locale = fc.constantFrom('zh-CN' as const, 'en' as const)
const simple: fc.Arbitrary<SimpleCadence> = fc.oneof(
  fc.record({ kind: fc.constant('every' as const), n: fc.integer({ min: 1, max: 40 }), unit: fc.constantFrom('day' as const, 'week' as const, 'month' as const, 'quarter' as const, 'year' as const) }),
  fc.record({ kind: fc.constant('times' as const), n: fc.integer({ min: 2, max: 20 }), unit: fc.constantFrom('week' as const, 'month' as const, 'quarter' as const, 'year' as const) }),
)
const cadence: fc.Arbitrary<Cadence> = fc.oneof(
  simple,
  fc.record({
    kind: fc.constant('nth_weekday' as const), ordinal: fc.constantFrom(1 as const, 2 as const, 3 as const, 4 as const, 5 as const, -1 as const),
    weekday: fc.constantFrom(1 as const, 2 as const, 3 as const, 4 as const, 5 as const, 6 as const, 7 as const), months: fc.integer({ min: 1, max: 24 }),
  }),
  fc.tuple(simple, simple).filter(([a, b]) => timesPerYear(a) !== timesPerYear(b)).map(([a, b]): Cadence => {
    const [from, to] = (timesPerYear(a) ?? 0) > (timesPerYear(b) ?? 0) ? [a, b] : [b, a]
    return { kind: 'range', from, to }
  }),
  fc.constant<Cadence>({ kind: 'on_demand' }),
)
const length = fc.tuple(fc.integer({ min: 0, max: 600 }), fc.integer({ min: 1, max: 600 })).map(([a, b]) => ({ min: Math.min(a, b), max: Math.max(a, b) }))

test('what is said of a cadence reads back as that cadence, with nothing left', () => {
  fc.assert(fc.property(cadence, locale, (value, language) => {
    expect(readCadence(sayCadence(value, language))).toEqual({ cadence: value, unread: [] })
  }), { numRuns: 1500 })
})

test('what is said of a length reads back as that length', () => {
  fc.assert(fc.property(length, locale, (value, language) => {
    expect(readLength(sayLength(value, language))).toEqual({ length: value, unread: [] })
  }), { numRuns: 1000 })
})

test('what is said of forms reads back in the same order', () => {
  fc.assert(fc.property(fc.uniqueArray(fc.constantFrom(...FORMATS)), locale, (value, language) => {
    expect(readFormats(sayFormats(value, language))).toEqual({ formats: value, unread: [] })
  }), { numRuns: 500 })
})

test('all three said in one phrase, in any order, read back', () => {
  fc.assert(fc.property(cadence, length, fc.uniqueArray(fc.constantFrom(...FORMATS), { minLength: 1 }), locale, fc.integer({ min: 0, max: 5 }), (value, minutes, formats, language, order) => {
    const parts = [sayCadence(value, language), sayLength(minutes, language), sayFormats(formats, language)]
    const [first = ''] = parts.splice(order % 3, 1)
    const phrase = [first, ...(order > 2 ? parts.reverse() : parts)].join(language === 'en' ? ', ' : '，')
    expect(readPhrase(phrase)).toMatchObject({ cadence: value, minutes: [minutes.min, minutes.max], formats, unread: [] })
  }), { numRuns: 1000 })
})
