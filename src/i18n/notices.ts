import { addMinutes, dayOf, type WallTime } from '#domain/time/wall-time.ts'
import { dayHeading } from './dates.ts'
import { type Locale, messages, translate } from './messages.ts'
import { ruleInWords } from './rule-words.ts'

const words = messages(
  {
    invite: '请{names}：{rule}，{from}–{to}，第一次在 {day}', invite_once: '请{names}：{day} {from}–{to}', place: '{text}，{place}', minor: '告诉{names}：会面的说明改了，时间不变', call_off: '告诉{names}：会面取消了',
    move: '告诉{names}：{original}的一场改到{day} {from}–{to}', change: '告诉{names}：{day}的一场是 {from}–{to}', skip: '告诉{names}：{original}的一场取消了', between: '、',
  },
  {
    invite: 'Invite {names}: {rule}, {from}–{to}, first on {day}', invite_once: 'Invite {names}: {day}, {from}–{to}', place: '{text}, {place}', minor: 'Tell {names} that the words of the meeting changed; its times stand', call_off: 'Tell {names} that the meeting is called off',
    move: 'Tell {names} that the talk of {original} moves to {day}, {from}–{to}', change: 'Tell {names} that the talk of {day} is at {from}–{to}', skip: 'Tell {names} that the talk of {original} is called off', between: ', ',
  },
)

interface Said {
  readonly method: 'REQUEST' | 'CANCEL'
  readonly recurrenceId: WallTime | null
  readonly start: WallTime
  readonly minutes: number
  readonly place: string
  readonly rule: string | null
  readonly zone: string
  readonly minor: boolean
  readonly names: readonly string[]
}

/** What is to be told to whom, in a sentence to the reader. */
export const noticeText = (locale: Locale, said: Said): string => {
  const text = plain(locale, said)
  return said.place === '' || said.minor || said.method === 'CANCEL' ? text : translate(words, locale, 'place', { text, place: said.place })
}

const plain = (locale: Locale, { method, recurrenceId, start, minutes, rule, zone, minor, names: people }: Said): string => {
  const names = people.join(translate(words, locale, 'between'))
  const times = { names, day: dayHeading(locale, dayOf(start)), from: start.slice(11), to: addMinutes(start, minutes).slice(11) }
  if (recurrenceId !== null) {
    const original = dayHeading(locale, dayOf(recurrenceId))
    if (method === 'CANCEL') return translate(words, locale, 'skip', { names, original })
    return dayOf(start) === dayOf(recurrenceId) ? translate(words, locale, 'change', times) : translate(words, locale, 'move', { ...times, original })
  }
  if (method === 'CANCEL') return translate(words, locale, 'call_off', { names })
  if (minor) return translate(words, locale, 'minor', { names })
  return rule === null ? translate(words, locale, 'invite_once', times) : translate(words, locale, 'invite', { ...times, rule: ruleInWords(locale, { rule, start, zone }) })
}
