import type { Format } from '#domain/interaction/format.ts'
import type { Notice } from '#domain/meeting/notices.ts'
import type { WallTime } from '#domain/time/wall-time.ts'
import { type Addressed, calledOffText, changedText, invitationText, mannerOf, movedText, seriesCalledOffText, timeSaid } from './invitations.ts'
import { type Locale, messages, translate, translateKey } from './messages.ts'
import { ruleInWords } from './rule-words.ts'

const words = messages(
  {
    to: '{names}：\n{body}', series: '{rule}，{clock} 起', subject: '{title}（{when}）', subject_changed: '{title}有更新（{when}）', subject_moved: '{title}改到 {when}', subject_skipped: '{title}取消一次：{when}', subject_called_off: '{title}取消',
    detail_polite: '{when} 的{title}有一点变化：{what}。给您添麻烦了，谢谢。', detail_equal: '{when} 的{title}有一点变化：{what}。', place: '地点是{place}', length: '时长 {n} 分钟', and: '，',
    minor: '{title}的说明有更新，时间不变：\n\n{text}', minor_short: '{title}的说明有更新，时间不变。', signed: '{text}\n\n{from}',
  },
  {
    to: 'Dear {names},\n{body}', series: '{rule}, from {clock}', subject: '{title} ({when})', subject_changed: '{title} has changed ({when})', subject_moved: '{title} moves to {when}', subject_skipped: '{title} is called off once: {when}', subject_called_off: '{title} is called off',
    detail_polite: 'A small change of {title} ({when}): {what}. I am sorry for the trouble, and thank you.', detail_equal: 'A small change of {title} ({when}): {what}.', place: 'we meet at {place}', length: 'it takes {n} minutes', and: '; ',
    minor: 'The words of {title} have changed; its times stand:\n\n{text}', minor_short: 'The words of {title} have changed; its times stand.', signed: '{text}\n\n{from}',
  },
)

/** A notice as a letter to one person. */
export interface NoticeLetter {
  readonly subject: string
  readonly text: string
}

export interface NoticeToSay {
  readonly notice: Pick<Notice, 'method' | 'recurrenceId' | 'start' | 'minutes' | 'place' | 'rule' | 'minor'>
  /** `text`: the words of the invitation as the reader wrote them, '' for none. */
  readonly meeting: { readonly title: string; readonly format: Format; readonly zone: string; readonly text: string }
  /** What this person was told before of this very thing; null for the first time. */
  readonly before: { readonly start: WallTime; readonly rule: string | null } | null
  /** How the letter is signed, '' for not. */
  readonly from: string
}

/** Subject and words in the register of whom it is to. They are edited before anything leaves. */
export const noticeLetter = (locale: Locale, to: Addressed, said: NoticeToSay): NoticeLetter => {
  const [kind, text] = bodyOf(locale, to, said)
  const subject = translateKey(words, locale, kind, { title: said.meeting.title, when: whenOf(locale, said) })
  return { subject, text: said.from === '' || text.trimEnd().endsWith(said.from) ? text : translate(words, locale, 'signed', { text, from: said.from }) }
}

const whenOf = (locale: Locale, { notice: { rule, start, recurrenceId, method }, meeting: { zone }, before }: NoticeToSay): string => {
  if (rule !== null) return translate(words, locale, 'series', { rule: ruleInWords(locale, { rule, start, zone }), clock: bareTime(locale, start) })
  return bareTime(locale, method === 'CANCEL' ? before?.start ?? recurrenceId ?? start : start)
}

const bodyOf = (locale: Locale, to: Addressed, said: NoticeToSay): readonly [string, string] => {
  const { notice: { method, recurrenceId, start, rule, place, minor }, meeting: { title, format, zone, text }, before } = said
  if (method === 'CANCEL') {
    // What is called off is where they were told it is.
    if (recurrenceId !== null) return ['subject_skipped', calledOffText(locale, to, { format, start: before?.start ?? recurrenceId })]
    return ['subject_called_off', rule === null ? calledOffText(locale, to, { format, start }) : seriesCalledOffText(locale, to, { format, cadence: ruleInWords(locale, { rule, start, zone }) })]
  }
  if (recurrenceId !== null || (before !== null && rule === null && before.rule === null && !minor)) {
    const from = before?.start ?? recurrenceId ?? start
    return from === start ? ['subject_changed', ownBody(locale, to, `detail_${mannerOf(to)}`, { title, when: bareTime(locale, start), what: detail(locale, said) })] : ['subject_moved', movedText(locale, to, { format, from, start })]
  }
  if (minor) return ['subject_changed', ownBody(locale, to, text === '' ? 'minor_short' : 'minor', { title, text })]
  const cadence = rule === null ? null : ruleInWords(locale, { rule, start, zone })
  if (before !== null) return ['subject_changed', changedText(locale, to, { format, start, cadence, place })]
  return ['subject', text === '' ? invitationText(locale, to, { format, start, cadence, place }) : text]
}

/** In English without the “on” that says when something is. */
const bareTime = (locale: Locale, start: WallTime): string => timeSaid(locale, start).replace(/^on /, '')

const detail = (locale: Locale, { notice: { place, minutes } }: NoticeToSay): string =>
  [...(place === '' ? [] : [translate(words, locale, 'place', { place })]), translate(words, locale, 'length', { n: minutes })].join(translate(words, locale, 'and'))

const ownBody = (locale: Locale, { names }: Addressed, key: string, values: Readonly<Record<string, string>>): string =>
  translate(words, locale, 'to', { names: names.join(''), body: translateKey(words, locale, key, values) })
