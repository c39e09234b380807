import type { MentorKind } from '#domain/meeting/first-meeting.ts'
import type { Day } from '#domain/time/day.ts'
import { monthDay } from './dates.ts'
import { type Addressed, mannerOf } from './invitations.ts'
import { type Locale, messages, translate, translateKey } from './messages.ts'

const words = messages(
  {
    to_polite: '{name}：\n\n您好！', to_equal: '{name}：\n\n', subject_agreed: '谢谢您的引荐：{person}答应做我的导师了', subject_declined: '谢谢您介绍我认识{person}', subject_met: '谢谢您介绍我认识{person}',
    subject_agreed_equal: '谢谢你的引荐：{person}答应做我的导师了', subject_declined_equal: '谢谢你介绍我认识{person}', subject_met_equal: '谢谢你介绍我认识{person}',
    thanks_polite: '非常感谢您介绍我认识{person}！', thanks_equal: '谢谢你介绍我认识{person}！', met: '我们 {on}见了面。',
    career_mentor: '{person}答应做我的职场导师了，之后我们会定期见面，我会认真准备每一次请教。', skill_mentor: '{person}答应教我{what}了，之后我们会定期见面，我会认真学、做好笔记。', what: '相关的技能',
    declined: '{person}眼下不方便做我的导师，不过这次交流已经让我收获很多。', met_only: '这次交流让我收获很多，特意告诉{you}一声。',
    close_polite: '没有您的引荐就没有这个机会，您的帮助我一直记在心里。之后有了进展，再向您汇报。', close_equal: '没有你的引荐就没有这个机会，我一直记在心里。之后有了进展再告诉你。', you_polite: '您', you_equal: '你', signed: '\n\n{from}',
  },
  {
    to_polite: 'Dear {name},\n\n', to_equal: 'Hi {name},\n\n', subject_agreed: 'Thank you for the introduction: {person} has agreed to be my mentor', subject_declined: 'Thank you for introducing me to {person}', subject_met: 'Thank you for introducing me to {person}',
    subject_agreed_equal: 'Thanks for the introduction: {person} has agreed to be my mentor', subject_declined_equal: 'Thanks for introducing me to {person}', subject_met_equal: 'Thanks for introducing me to {person}',
    thanks_polite: 'Thank you very much for introducing me to {person}. ', thanks_equal: 'Thanks for introducing me to {person}! ', met: 'We met on {on}. ',
    career_mentor: '{person} has agreed to be my mentor; we will meet regularly, and I will prepare every talk with care. ', skill_mentor: '{person} has agreed to teach me {what}; we will meet regularly, and I will take good notes. ', what: 'what I hoped to learn',
    declined: '{person} cannot be my mentor for now, but I took a lot away from our talk. ', met_only: 'I took a lot away from our talk, and wanted {you} to know. ',
    close_polite: 'Without you I would not have had this opportunity, and I will remember it. I will let you know how it goes.', close_equal: 'Without you I would not have had this opportunity. I will let you know how it goes.', you_polite: 'you', you_equal: 'you', signed: '\n\nKind regards,\n{from}',
  },
)

/** What came of an introduction: they became my mentor, did not, or we have met so far. */
export type IntroductionResult =
  | { readonly kind: 'agreed'; readonly role: MentorKind; /** What they teach, '' when it is not said. */ readonly label: string }
  | { readonly kind: 'declined' | 'met' }

export interface IntroductionToSay {
  /** The one I was introduced to, as the introducer knows them. */
  readonly person: string
  /** The day we met; null when that is not known. */
  readonly metOn: Day | null
  readonly result: IntroductionResult
  /** How the letter is signed, '' for not. */
  readonly from: string
}

/** Tells an introducer what came of it and thanks them, in their register (M7); the introducer hears of a no as calmly as of a yes. It is edited before it leaves. */
export const introductionLetter = (locale: Locale, to: Addressed, { person, metOn, result, from }: IntroductionToSay): { readonly subject: string; readonly text: string } => {
  const manner = mannerOf(to)
  const said = (key: string, values: Readonly<Record<string, string>> = {}): string => translateKey(words, locale, key, values)
  const came = result.kind === 'agreed' ? said(result.role, { person, what: result.label === '' ? translate(words, locale, 'what') : locale === 'en' ? result.label : spaced(result.label) })
    : result.kind === 'declined' ? said('declined', { person }) : said('met_only', { you: said(`you_${manner}`) })
  const body = said(`to_${manner}`, { name: to.names.join('') }) + said(`thanks_${manner}`, { person }) + (metOn === null ? '' : said('met', { on: monthDay(locale, metOn) })) + came + said(`close_${manner}`)
  return { subject: said(`subject_${result.kind}${manner === 'equal' ? '_equal' : ''}`, { person }), text: from === '' ? body : body + said('signed', { from }) }
}

/** Latin letters stand apart from characters: 教我 SQL 了. */
const spaced = (word: string): string => `${/^[\w]/.test(word) ? ' ' : ''}${word}${/[\w]$/.test(word) ? ' ' : ''}`
