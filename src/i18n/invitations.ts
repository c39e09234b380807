import type { RoleKind } from '#domain/contact/role.ts'
import type { Format } from '#domain/interaction/format.ts'
import { dayOf, type WallTime } from '#domain/time/wall-time.ts'
import { monthDay, weekday } from './dates.ts'
import { type Locale, messages, translate, translateKey } from './messages.ts'

// The register is the lecture's: 您 to whoever teaches, leads or is served, 你 among equals; always an offer to move, never a demand.
const words = messages(
  {
    to: '{names}：\n{body}', between: '、', several: '大家',
    career_mentor: '非常感谢您答应成为我的职场导师！我暂时约您{when} {together}，如果您日程有变，我可以随时更改时间。我希望能利用这次机会，向您汇报我的工作进展并得到您的指点。谢谢。',
    career_mentor_series: '非常感谢您答应成为我的职场导师！我暂时约您{when} {together}，如果您日程有变，我可以随时更改时间。我希望能利用这个定期的机会，向您汇报我的工作进展并得到您的指点。谢谢。',
    skill_mentor: '非常感谢您愿意教我！我暂时约您{when} {together}，如果您日程有变，我可以随时更改时间。想学习的内容我会提前告诉您，过程中做好笔记。谢谢。',
    manager: '想约您{when} {together}，向您汇报最近的进展，也听听您的建议。如果您日程有变，我可以随时更改时间。谢谢。',
    polite: '想约您{when} {together}。如果您日程有变，我可以随时更改时间。谢谢。',
    equal: '想约你{when} {together}，聊聊彼此最近的工作。你要是临时有事，随时告诉我，我来改时间。',
    friend: '好久没有好好聊聊了，想约你{when} {together}。你要是临时有事，随时告诉我，我来改时间。',
    group: '想约大家{when} {together}。如果日程有变，请告诉我，我可以随时更改时间。谢谢。',
    moved_polite: '原定{from} 的{together}，想和您改到{to}，不知您是否方便？如果不合适，我可以再换时间。给您添麻烦了，谢谢。',
    moved_equal: '原定{from} 的{together}，改到{to}行吗？不方便的话我们再换时间。',
    called_off_polite: '很抱歉，原定{from} 的{together}需要取消。我再和您另约时间，给您添麻烦了，谢谢。',
    called_off_equal: '不好意思，原定{from} 的{together}要取消了，我们另约时间。',
    series_called_off_polite: '很抱歉，我们{when}的{together}先取消了。一直以来非常感谢您的时间，之后有机会我再向您请教。',
    series_called_off_equal: '我们{when}的{together}先取消了，谢谢你一直以来的时间，之后再约。',
    changed_polite: '我们的{together}想改成{when}，不知您是否方便？如果不合适，我可以再调整。给您添麻烦了，谢谢。',
    changed_equal: '我们的{together}改成{when}行吗？不方便的话再调整。',
    face_to_face: '见面聊聊', remote_meeting: '开个远程会议', lunch: '一起午餐', dinner: '一起晚餐', coffee: '一起喝咖啡', call: '通个电话', message: '聊聊', email: '聊聊', public: '聊聊', greeting: '聊聊',
    face_to_face_name: '会面', remote_meeting_name: '远程会议', lunch_name: '午餐', dinner_name: '晚餐', coffee_name: '咖啡', call_name: '电话', message_name: '交流', email_name: '交流', public_name: '交流', greeting_name: '交流',
    early: '早上 {at}', morning: '上午 {at}', noon: '中午 {at}', afternoon: '下午 {at}', evening: '晚上 {at}', at_day: ' {day}（{weekday}）{clock}', at_cadence: '{cadence}{clock}', title: '和{names}的{what}', at_place: '{together}（{place}）',
  },
  {
    to: 'Dear {names},\n{body}', between: ', ', several: 'all',
    career_mentor: 'Thank you very much for agreeing to be my mentor. I have pencilled in {together} {when}; if your plans change I can move it at any time. I would like to use it to report on my work and to hear your advice. Thank you.',
    career_mentor_series: 'Thank you very much for agreeing to be my mentor. I have pencilled in {together} {when}; if your plans change I can move it at any time. I would like to use these regular talks to report on my work and to hear your advice. Thank you.',
    skill_mentor: 'Thank you very much for being willing to teach me. I have pencilled in {together} {when}; if your plans change I can move it at any time. I will tell you beforehand what I would like to learn, and take notes. Thank you.',
    manager: 'I would like to arrange {together} {when}, to report on my work and hear your advice. If your plans change I can move it at any time. Thank you.',
    polite: 'I would like to arrange {together} {when}. If your plans change I can move it at any time. Thank you.',
    equal: 'How about {together} {when}, to catch up on what we are working on? If something comes up, just tell me and I will move it.',
    friend: 'It has been a while. How about {together} {when}? If something comes up, just tell me and I will move it.',
    group: 'I would like to arrange {together} {when}. If your plans change please tell me; I can move it at any time. Thank you.',
    moved_polite: 'May I move our {together} of {from} to {to}? If that does not suit you I can find another time. I am sorry for the trouble, and thank you.',
    moved_equal: 'Could we move our {together} of {from} to {to}? If it does not suit you, we find another time.',
    called_off_polite: 'I am sorry that I have to call off our {together} of {from}. I will suggest another time. Thank you for your understanding.',
    called_off_equal: 'Sorry, I have to call off our {together} of {from}. Let us find another time.',
    series_called_off_polite: 'I am sorry to end our regular {together} ({when}). Thank you very much for all your time; I hope I may come back to you.',
    series_called_off_equal: 'I am calling off our regular {together} ({when}). Thanks for all your time; let us meet again soon.',
    changed_polite: 'May I change our {together} to {when}? If that does not suit you I can change it again. I am sorry for the trouble, and thank you.',
    changed_equal: 'Could we change our {together} to {when}? If it does not suit you, tell me.',
    face_to_face: 'a talk face to face', remote_meeting: 'a video call', lunch: 'lunch together', dinner: 'dinner together', coffee: 'a coffee', call: 'a phone call', message: 'a talk', email: 'a talk', public: 'a talk', greeting: 'a talk',
    face_to_face_name: 'talk', remote_meeting_name: 'video call', lunch_name: 'lunch', dinner_name: 'dinner', coffee_name: 'coffee', call_name: 'call', message_name: 'talk', email_name: 'talk', public_name: 'talk', greeting_name: 'talk',
    early: '{at}', morning: '{at}', noon: '{at}', afternoon: '{at}', evening: '{at}', at_day: 'on {weekday}, {day}, at {clock}', at_cadence: '{cadence} at {clock}', title: '{what} with {names}', at_place: '{together} ({place})',
  },
)

/** Whom the words are for. */
export interface Addressed {
  /** How each is addressed: 张经理. */
  readonly names: readonly string[]
  /** What they are to me; null when nothing is known or they are several. */
  readonly role: RoleKind | null
}

const EQUAL: readonly (RoleKind | null)[] = ['peer', 'friend', 'former_colleague']
const isEqual = ({ names, role }: Addressed): boolean => names.length === 1 && EQUAL.includes(role)

const letter = (locale: Locale, { names }: Addressed, key: string, values: Readonly<Record<string, string>>): string =>
  translate(words, locale, 'to', { names: names.join(translate(words, locale, 'between')) || translate(words, locale, 'several'), body: translateKey(words, locale, key, values) })

const PARTS = [['early', 8 * 60], ['morning', 11 * 60], ['noon', 13 * 60], ['afternoon', 18 * 60], ['evening', 24 * 60]] as const

/** A clock as it is said in a letter: 中午 12:00. */
const clockSaid = (locale: Locale, at: string): string => {
  const minutes = Number(at.slice(0, 2)) * 60 + Number(at.slice(3))
  const [part] = PARTS.find(([, until]) => minutes < until) ?? ['evening']
  return translate(words, locale, part, { at })
}

/** A day with its clock, for a letter: 12月11日（周五）中午 12:00. */
export const timeSaid = (locale: Locale, start: WallTime): string => dayAndClock(locale, start).trim()

const dayAndClock = (locale: Locale, start: WallTime): string =>
  translate(words, locale, 'at_day', { day: monthDay(locale, dayOf(start)), weekday: weekday(locale, dayOf(start)), clock: clockSaid(locale, start.slice(11)) })

/** What two people have together: 午餐, 会面; lunch, talk. */
export const talkName = (locale: Locale, format: Format): string => translate(words, locale, `${format}_name`)

/** What stands in both calendars: 和张经理的午餐. */
export const meetingTitle = (locale: Locale, { names, format }: { readonly names: readonly string[]; readonly format: Format }): string => {
  const what = translate(words, locale, `${format}_name`)
  return translate(words, locale, 'title', { names: names.join(translate(words, locale, 'between')), what: locale === 'en' ? what.charAt(0).toUpperCase() + what.slice(1) : what })
}

/** The words of an invitation in the lecture's register (M3). `cadence` in words (每月第二周周五), or null for a single talk. */
export const invitationText = (locale: Locale, to: Addressed, { format, start, cadence, place }: { readonly format: Format; readonly start: WallTime; readonly cadence: string | null; readonly place: string }): string => {
  const when = cadence === null ? dayAndClock(locale, start) : translate(words, locale, 'at_cadence', { cadence, clock: clockSaid(locale, start.slice(11)) })
  const what = translate(words, locale, format)
  const together = place === '' ? what : translate(words, locale, 'at_place', { together: what, place })
  return letter(locale, to, bodyOf(to, cadence !== null), { when, together })
}

const bodyOf = (to: Addressed, series: boolean): string => {
  if (to.names.length > 1) return 'group'
  if (isEqual(to)) return to.role === 'peer' ? 'equal' : 'friend'
  if (to.role === 'career_mentor') return series ? 'career_mentor_series' : to.role
  return to.role === 'skill_mentor' || to.role === 'manager' ? to.role : 'polite'
}

/** 您 or 你. */
export const mannerOf = (to: Addressed): 'polite' | 'equal' => (isEqual(to) ? 'equal' : 'polite')

/** Asks to move one talk. */
export const movedText = (locale: Locale, to: Addressed, { format, from, start }: { readonly format: Format; readonly from: WallTime; readonly start: WallTime }): string =>
  letter(locale, to, `moved_${mannerOf(to)}`, { from: timeOnly(locale, from), to: timeOnly(locale, start), together: translate(words, locale, `${format}_name`) })

/** Says a whole series, or a single talk (`cadence` null), anew after it was told once. */
export const changedText = (locale: Locale, to: Addressed, { format, start, cadence, place }: { readonly format: Format; readonly start: WallTime; readonly cadence: string | null; readonly place: string }): string => {
  const when = cadence === null ? timeOnly(locale, start) : translate(words, locale, 'at_cadence', { cadence, clock: clockSaid(locale, start.slice(11)) })
  return letter(locale, to, `changed_${mannerOf(to)}`, { when: place === '' ? when : translate(words, locale, 'at_place', { together: when, place }), together: translate(words, locale, `${format}_name`) })
}

/** Calls one talk off. */
export const calledOffText = (locale: Locale, to: Addressed, { format, start }: { readonly format: Format; readonly start: WallTime }): string =>
  letter(locale, to, `called_off_${mannerOf(to)}`, { from: timeOnly(locale, start), together: translate(words, locale, `${format}_name`) })

/** Calls a whole series off, with thanks; `cadence` in words. */
export const seriesCalledOffText = (locale: Locale, to: Addressed, { format, cadence }: { readonly format: Format; readonly cadence: string }): string =>
  letter(locale, to, `series_called_off_${mannerOf(to)}`, { when: cadence, together: translate(words, locale, `${format}_name`) })

/** In English “on” and “at” stand before a time only where it says when something is; moved to Friday, 4 December, 12:00. */
const timeOnly = (locale: Locale, start: WallTime): string =>
  locale === 'en' ? `${weekday(locale, dayOf(start))}, ${monthDay(locale, dayOf(start))}, ${start.slice(11)}` : dayAndClock(locale, start)
