import { expect, test } from 'vitest'
import { corpusCalendars, hasCorpora } from '#formats/icalendar/corpus.test-support.ts'
import { readEvents } from '#formats/icalendar/read-events.ts'
import { readCalendarInWorker } from './read-calendar-in-worker.ts'

const ZONE = 'Asia/Shanghai'
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)
const large = (events: number): Uint8Array =>
  bytesOf(`BEGIN:VCALENDAR\n${Array.from({ length: events }, (_, n) => `BEGIN:VEVENT\nUID:${n}\nDTSTART;TZID=Europe/Berlin:20261126T100000\nDTEND;TZID=Europe/Berlin:20261126T110000\nRRULE:FREQ=WEEKLY;COUNT=${n % 60 + 1}\nSUMMARY:第 ${n} 个\nATTENDEE;PARTSTAT=ACCEPTED:mailto:a${n}@example.com\nEND:VEVENT`).join('\n')}\nEND:VCALENDAR\n`)
const LIMITS = { small: -1, limitMs: 20_000, maxOldMb: 256 }

test('what is read in a thread is what is read here', async () => {
  const bytes = large(50)
  expect(await readCalendarInWorker(bytes, ZONE, LIMITS)).toEqual(readEvents(new TextDecoder().decode(bytes), ZONE))
  expect(bytes.length).toBeGreaterThan(0)
})

test('what is no calendar, and what is too large, fails the same on both sides of the border', async () => {
  for (const small of [-1, 1_000_000]) {
    for (const bytes of [bytesOf('<!doctype html><html></html>'), new Uint8Array([0, 0, 1, 0, 255]), new Uint8Array()]) {
      await expect(readCalendarInWorker(bytes, ZONE, { ...LIMITS, small })).rejects.toMatchObject({ code: 'invalid', key: 'calendar.not_a_calendar' })
    }
  }
  await expect(readCalendarInWorker(new Uint8Array(5 * 1_048_576 + 1), ZONE)).rejects.toMatchObject({ code: 'too_large', key: 'calendar.too_large', values: { limit: '5 MiB' } })
})

test('time and memory are bounded', async () => {
  await expect(readCalendarInWorker(large(5_000), ZONE, { ...LIMITS, limitMs: 30 })).rejects.toMatchObject({ key: 'calendar.too_large' })
  await expect(readCalendarInWorker(large(5_000), ZONE, { ...LIMITS, maxOldMb: 8 })).rejects.toMatchObject({ key: 'calendar.too_large' })
}, 30_000)

test('the event loop goes on while a large calendar is read', { timeout: 30_000 }, async () => {
  const bytes = large(5_000)
  const began = performance.now()
  let [longest, last] = [0, began]
  const clock = setInterval(() => {
    longest = Math.max(longest, performance.now() - last)
    last = performance.now()
  }, 1)
  await readCalendarInWorker(bytes, ZONE)
  clearInterval(clock)
  // Taking the answer over is one piece of work; were the calendar read here, it would be nearly all of the time.
  expect(longest).toBeLessThan((performance.now() - began) * 0.6)
})

test.skipIf(!hasCorpora)('calendars of other programs are read in a thread as they are here', { timeout: 60_000 }, async () => {
  const calendars = corpusCalendars().filter(({ text }) => text.length > 4_000)
  expect(calendars.length).toBeGreaterThan(10)
  for (const { name, text } of calendars) {
    const here = readEvents(text, ZONE)
    const isNone = here.problems.some(({ key }) => key === 'calendar.not_a_calendar' || key === 'calendar.too_large')
    const there = readCalendarInWorker(bytesOf(text), ZONE, LIMITS)
    if (isNone) await expect(there, name).rejects.toMatchObject({ code: expect.any(String) })
    else expect(await there, name).toEqual(here)
  }
})
