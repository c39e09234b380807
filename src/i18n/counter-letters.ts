import type { Format } from '#domain/interaction/format.ts'
import type { WallTime } from '#domain/time/wall-time.ts'
import { type Addressed, mannerOf, talkName, timeSaid } from './invitations.ts'
import { type Locale, messages, translate, translateKey } from './messages.ts'
import type { NoticeLetter } from './notice-letters.ts'
import { ruleInWords } from './rule-words.ts'

// In the lecture's register: thanks for the word first, never a demand, and always a way left open.
const words = messages(
  {
    keep_polite: '{names}：\n谢谢您告诉我。您提到的 {proposed}，我这边实在安排不开，{stands}的{what}先不变，可以吗？如果您确实不方便，请告诉我，我再想办法调整。给您添麻烦了，谢谢。',
    keep_equal: '{names}：\n谢谢告诉我。{proposed} 我这边安排不开，{stands}的{what}先不变行吗？实在不方便就告诉我，我们再想办法。',
    instead_polite: '{names}：\n谢谢您告诉我。您提到的 {proposed}，我这边正好有事。{times}，{asks}，请您告诉我几个时间，我来配合。给您添麻烦了，谢谢。',
    instead_equal: '{names}：\n谢谢告诉我。{proposed} 我这边正好有事。{times}，{asks}，你说几个时间，我来配合。',
    asks_polite_one: '不知您是否方便？如果不合适', asks_polite: '不知您哪个时间方便？如果都不合适', asks_equal_one: '你看行吗？不合适的话', asks_equal: '你看哪个行？都不合适的话',
    keep_subject: '{title}：时间不变（{when}）', instead_subject: '{title}：另约时间', talk: '原定 {when} ', series: '原定{rule} {clock} ', series_when: '{rule} {clock}',
    between: '、', or: '{first} 或者 {last}', signed: '{text}\n\n{from}',
  },
  {
    keep_polite: 'Dear {names},\nThank you for letting me know. I am afraid I cannot make {proposed}; may we leave our {what} {stands} as it is? If that really does not suit you, please tell me and I will find a way. I am sorry for the trouble, and thank you.',
    keep_equal: 'Dear {names},\nThanks for letting me know. I cannot make {proposed}; could we leave our {what} {stands} as it is? If that really does not work, tell me and we find a way.',
    instead_polite: 'Dear {names},\nThank you for letting me know. I am afraid I cannot make {proposed}. Would {times} suit you? {asks}, please tell me some times that do, and I will fit in. I am sorry for the trouble, and thank you.',
    instead_equal: 'Dear {names},\nThanks for letting me know. I cannot make {proposed}. Would {times} work? {asks}, tell me some times that do, and I will fit in.',
    asks_polite_one: 'If not', asks_polite: 'If none does', asks_equal_one: 'If not', asks_equal: 'If none does',
    keep_subject: '{title} stays as it is ({when})', instead_subject: 'Another time for {title}', talk: 'of {when}', series: '({rule}, {clock})', series_when: '{rule}, {clock}',
    between: '; ', or: '{first}, or {last}', signed: '{text}\n\n{from}',
  },
)

/** A proposal of another time that is declined: when the talk stands (its series' rule, for a series), what they proposed, and what is suggested instead (none: it stays). */
export interface CounterToDecline {
  readonly title: string
  readonly format: Format
  readonly zone: string
  readonly start: WallTime
  readonly rule: string | null
  readonly proposed: WallTime
  readonly times: readonly WallTime[]
  /** How the letter is signed, '' for not. */
  readonly from: string
}

/** Subject and words in the register of whom it is to: thanks, and two or three other times, or the wish to leave it where it is (M4). They are edited before anything leaves. */
export const counterLetter = (locale: Locale, to: Addressed, { title, format, zone, start, rule, proposed, times, from }: CounterToDecline): NoticeLetter => {
  const said = (at: WallTime): string => timeSaid(locale, at).replace(/^on /, '')
  const kind = times.length === 0 ? 'keep' : 'instead'
  const repeats = rule === null ? null : { rule: ruleInWords(locale, { rule, start, zone }), clock: start.slice(11) }
  const text = translateKey(words, locale, `${kind}_${mannerOf(to)}`, {
    names: to.names.join(''), proposed: said(proposed), what: talkName(locale, format), times: oneOf(locale, times.map(said)), asks: translateKey(words, locale, `asks_${mannerOf(to)}${times.length === 1 ? '_one' : ''}`),
    stands: repeats === null ? translate(words, locale, 'talk', { when: said(start) }) : translate(words, locale, 'series', repeats),
  })
  const subject = translateKey(words, locale, `${kind}_subject`, { title, when: repeats === null ? said(start) : translate(words, locale, 'series_when', repeats) })
  return { subject, text: from === '' ? text : translate(words, locale, 'signed', { text, from }) }
}

const oneOf = (locale: Locale, times: readonly string[]): string => {
  const [first, last] = [times.slice(0, -1).join(translate(words, locale, 'between')), times.at(-1) ?? '']
  return first === '' ? last : translate(words, locale, 'or', { first, last })
}
