import { expect, test } from 'vitest'
import type { ContactId } from '../base/ids.ts'
import type { WallTime } from '../time/wall-time.ts'
import { checkedMeeting } from './checked.ts'
import { aMeeting } from './model-calendar.test-support.ts'

const start = (text: string) => ({ start: text as WallTime })

test('trimmed, everybody once, the rule as the RFC writes it, from the first talk it gives', () => {
  expect(checkedMeeting(aMeeting({ title: ' 午餐 ', place: ' 食堂 ', text: ' 好 ', contactIds: ['a', 'b', 'a'] as ContactId[], rule: 'rrule:freq=weekly;byday=fr;wkst=mo', ...start('2026-12-01T12:00') })))
    .toMatchObject({ title: '午餐', place: '食堂', text: '好', contactIds: ['a', 'b'], rule: 'FREQ=WEEKLY;BYDAY=FR', start: '2026-12-04T12:00' })
  expect(checkedMeeting(aMeeting({ rule: ' ' })).rule).toBeNull()
})

test.each([
  [{ title: ' ' }, 'meeting.title_required'], [{ contactIds: [] }, 'meeting.nobody'], [start('2026-02-30T12:00'), 'meeting.time'], [{ zone: 'Mars/Base' }, 'meeting.zone'],
  [{ minutes: 4 }, 'meeting.length'], [{ minutes: 1441 }, 'meeting.length'], [{ minutes: 30.5 }, 'meeting.length'], [{ text: 'x'.repeat(10_001) }, 'meeting.text_too_long'],
  [{ rule: 'FREQ=HOURLY' }, 'recurrence.part_invalid'], [{ rule: 'FREQ=DAILY;BYHOUR=9' }, 'recurrence.part_invalid'], [{ rule: 'BYDAY=FR' }, 'recurrence.freq_missing'],
  [{ rule: 'FREQ=DAILY;UNTIL=20200101T000000Z' }, 'meeting.never'], [{ rule: 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30' }, 'meeting.never'],
  [{ rule: null, zone: 'America/New_York', ...start('2027-03-14T02:30') }, 'meeting.never'],
])('%j is refused: %s', (fields, key) => {
  expect(() => checkedMeeting(aMeeting(fields))).toThrow(key)
})
