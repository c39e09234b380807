import { expect, test } from 'vitest'
import { holdsAnswer } from './holds-answer.ts'

const calendar = (method: string): string => `BEGIN:VCALENDAR\r\nVERSION:2.0\r\n${method}BEGIN:VEVENT\r\nSUMMARY:午餐\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n`

test.each([
  ['a reply', 'reply.ics', calendar('METHOD:REPLY\r\n'), true], ['a counter-proposal in small letters', 'x.ics', calendar('method:counter\n'), true], ['one folded', 'x.ics', calendar('METHOD:RE\r\n PLY\r\n'), true],
  ['a whole mail', 'Re 午餐.EML', 'From: zhang@example.test', true], ['a calendar', 'work.ics', calendar(''), false], ['one that is published', 'work.ics', calendar('METHOD:PUBLISH\r\n'), false], ['one that speaks of it', 'x.ics', calendar('X-NOTE:METHOD:REPLY\r\n'), false],
])('%s is told apart', async (_, name, text, is) => {
  expect(await holdsAnswer(new File([text], name))).toBe(is)
})
