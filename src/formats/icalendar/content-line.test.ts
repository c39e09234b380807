import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Component, component, property } from './component.ts'
import { contentLine, readContentLine } from './content-line.ts'
import { fold } from './fold.ts'
import { ICS_LIMITS } from './limits.ts'
import { problemList } from './problem.ts'
import { readComponents } from './read-components.ts'
import { escapeText, unescapeText } from './text-value.ts'
import { unfold } from './unfold.ts'
import { writeComponent } from './write-component.ts'

const octets = (text: string): number => new TextEncoder().encode(text).length
const parsed = (line: string) => {
  const read = readContentLine(line, 1)
  return read === null ? null : { ...Object.fromEntries(read.parameters.map(({ name, values }) => [name, values])), [read.name]: read.value }
}

test.each([
  ['SUMMARY:午餐：第二周', { SUMMARY: '午餐：第二周' }],
  ['attendee;cn="王, 老师";rsvp=true:mailto:w@example.org', { CN: ['王, 老师'], RSVP: ['true'], ATTENDEE: 'mailto:w@example.org' }],
  ['ATTENDEE;MEMBER="mailto:a@b","mailto:c@d":x', { MEMBER: ['mailto:a@b', 'mailto:c@d'], ATTENDEE: 'x' }],
  ["ORGANIZER;CN=^'Bob^' ^^ ^n^x:mailto:b@c", { CN: ['"Bob" ^ \n^x'], ORGANIZER: 'mailto:b@c' }],
  ['ORGANIZER;CN="Q \\"x\\", y":mailto:q@c', { CN: ['Q \\x\\, y'], ORGANIZER: 'mailto:q@c' }],
  ['ORGANIZER;CN=the "best:mailto:q@c', { CN: ['the "best'], ORGANIZER: 'mailto:q@c' }],
  ['item1.X-ABLABEL;RSVP:home', { RSVP: [''], 'X-ABLABEL': 'home' }],
  ['DTSTART ; TZID = Asia/Shanghai :20261211T120000', { TZID: [' Asia/Shanghai '], DTSTART: '20261211T120000' }],
  ['X;:', { X: '' }],
])('%s', (line, expected) => {
  expect(parsed(line)).toEqual(expected)
})

test.each(['', 'SUMMARY', ':x', ';A=b:c', 'SUMMARY;A="b', '北京:x'])('%s is no content line', (line) => {
  expect(readContentLine(line, 1)).toBeNull()
})

test('lines end in CRLF, LF, CR or CR CR LF, and go on after a space, a tab or a blank line', () => {
  const told = unfold('\ufeffA:1\r\n 2\n\t3\r\r\nB:4\r 5\n\n 6\n   \n\nC:\u00007').map(({ text, line }) => `${line} ${text}`)
  expect(told).toEqual(['1 A:123', '5 B:456  ', '11 C:7'])
})

test('no line is longer than 75 octets, no character is cut, and unfolding gives the line back', () => {
  const texts = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 300 }), fc.string({ unit: fc.constantFrom('续', '茶', '🍵', 'a', 'é', ' '), maxLength: 400 }))
  fc.assert(fc.property(texts, (text) => {
    const line = `SUMMARY:${escapeText(text).replace(/[\u0000-\u001f\u007f]/g, '')}`
    const folded = fold(line)
    expect(folded.split('\r\n').every((piece) => octets(piece) <= 75)).toBe(true)
    expect(folded).not.toMatch(/[\ud800-\udbff]\r/)
    expect(unfold(folded).map((one) => one.text)).toEqual([line])
  }))
})

test.each([['a'.repeat(223), [75, 75, 75]], ['茶'.repeat(49), [75, 73]], [`a${'🍵'.repeat(20)}`, [73, 9]], ['a'.repeat(75), [75]]])('%s is folded as late as can be', (text, lengths) => {
  expect(fold(text).split('\r\n').map(octets)).toEqual(lengths)
})

test('a TEXT comes back from its escapes, whatever it is', () => {
  fc.assert(fc.property(fc.string({ unit: fc.constantFrom('\\', 'n', 'N', ',', ';', ':', '"', '\n', '午') }), (text) => {
    expect(unescapeText(escapeText(text))).toBe(text)
  }))
  expect(escapeText('a;b,c\\d\r\ne')).toBe('a\\;b\\,c\\\\d\\ne')
  expect(unescapeText('C:\\temp\\\\nord\\, a\\Nb')).toBe('C:\\temp\\nord, a\nb')
})

const name = fc.stringMatching(/^[A-Z][A-Z0-9-]{0,12}$/).filter((one) => one !== 'BEGIN' && one !== 'END')
const value = fc.string({ unit: fc.constantFrom('a', '"', '^', "'", 'n', ',', ';', ':', '\\', ' ', '午', '🍵', '=') })
const properties = fc.array(fc.record({ name, value, parameters: fc.array(fc.record({ name, values: fc.array(value, { minLength: 1, maxLength: 3 }) }), { maxLength: 3 }) }), { maxLength: 4 })
const trees = (depth: number): fc.Arbitrary<Component> =>
  fc.record({ name, properties, components: depth === 0 ? fc.constant([]) : fc.array(trees(depth - 1), { maxLength: 2 }) })
    .map((one) => component(one.name, one.properties.map((made) => property(made.name, made.value, made.parameters)), one.components))
const withoutLines = (of: Component): Component => ({
  ...of, line: 0, properties: of.properties.map((one) => ({ ...one, line: 0 })), components: of.components.map(withoutLines),
})

test('a tree that is written is read back as it was, in its order, with what nobody knows', () => {
  fc.assert(fc.property(trees(2), (tree) => {
    const { problems, tell } = problemList(10)
    expect(readComponents(writeComponent(tree), ICS_LIMITS, tell).map(withoutLines)).toEqual([tree])
    expect(problems).toEqual([])
  }))
})

test('nobody writes lines of his own through a value', () => {
  expect(contentLine(property('UID', 'a\r\n\u0000ATTENDEE:mailto:x@y', [{ name: 'CN', values: ['b\nX:1'] }]))).toBe('UID;CN="b^nX:1":aATTENDEE:mailto:x@y')
})

test('blocks that are not closed end with the one around them', () => {
  const { problems, tell } = problemList(10)
  const [root] = readComponents('BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:1\nEND:VCALENDAR\nEND:VEVENT\nUID:2\nrubbish\nbegin:vevent\nUID:3', ICS_LIMITS, tell)
  expect(root?.components[0]?.properties[0]?.value).toBe('1')
  expect(problems.map(({ line, key }) => `${line} ${key}`)).toEqual([
    '2 calendar.not_closed', '5 calendar.line_unreadable', '6 calendar.line_unreadable', '7 calendar.line_unreadable', '8 calendar.not_closed',
  ])
})
