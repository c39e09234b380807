import fc from 'fast-check'
import { expect, test } from 'vitest'
import { day, isDay } from '../time/day.ts'
import { readLine } from './read-line.ts'

const contacts = [{ name: '张伟', salutation: '张经理', pinyin: 'zhāng wěi' }, { name: 'Lily Chen', salutation: 'Lily' }, { name: '王建国', salutation: '王总' }]
const at = { day: day('2026-11-23'), minutes: 570 }

const PIECES = [
  '和', '张经理', 'Lily', '王总', '、', '，', ' ', '昨天', '下周三', '前', '下午', '三点', '15:30', '3pm', '半小时', '1h', '午餐', 'coffee', 'with', 'about', '聊了', '帮我', '给', '还没谢', '约了', '11/20', '20号', 'Nov', 'last Friday', 'by',
  '记得', '🍵', '\n', '老', '小', '刘洋', '-', '.', '2026', '第二周周五', '下个月', '一', '十', '\u0001', '\u0002', '\u0003', '\ud83c', '½', '％', '①',
]
const text = fc.oneof(fc.string({ unit: 'binary', maxLength: 80 }), fc.array(fc.constantFrom(...PIECES), { maxLength: 30 }).map(pieces => pieces.join('')))

test('whatever is typed is read: days are days, times are times, every span lies in the text and holds what was read', () => {
  fc.assert(fc.property(text, typed => {
    const reading = readLine(typed, { at, contacts })
    const { spans, date, time, minutes, topic, followUp, unknownPeople } = reading
    for (const one of [date, followUp?.due ?? null, ...reading.dateAlternatives]) expect(one === null || isDay(one)).toBe(true)
    expect(time === null || /^(?:[01]\d|2[0-3]):[0-5]\d$/.test(time)).toBe(true)
    expect(minutes === null || (minutes >= 1 && minutes <= 1440)).toBe(true)
    for (const span of [...spans.people, ...spans.unknownPeople, spans.date, spans.time, spans.minutes, spans.format, spans.topic, spans.followUp]) {
      if (span) expect(span.start >= 0 && span.start < span.end && span.end <= typed.length).toBe(true)
    }
    expect(typed.slice(spans.topic?.start ?? 0, spans.topic?.end ?? 0)).toBe(topic)
    expect(typed.slice(spans.followUp?.start ?? 0, spans.followUp?.end ?? 0)).toBe(followUp?.text ?? '')
    for (const name of unknownPeople) expect(typed).toContain(name)
    expect(new Set(reading.people).size).toBe(reading.people.length)
  }), { numRuns: 3000 })
})

test.each(['一', '和', '周', '张经理', 'a', 'with ', '1', '记得', '聊', ' ', '下周三前把', '发', '要请', '补', '要好好', 'first Monday of December: ', '2026年11月20日', '张经理和', 'Lily and ', '需要', 'to ', '一点', '周一', 'need to ', '🍵', '3-', '、', '给我'])('%j said very often takes no longer than a line may', piece => {
  const long = piece.repeat(20_000)
  const took = Array.from({ length: 5 }, () => {
    const began = performance.now()
    readLine(long, { at, contacts })
    return performance.now() - began
  })
  // The machine may be busy: the quickest tells what the work is.
  expect(Math.min(...took)).toBeLessThan(50)
})
