import type { SummaryDraft } from '#domain/meeting/summary-draft.ts'
import { monthDay } from './dates.ts'
import { type Locale, messages, translate, translateKey } from './messages.ts'

const words = messages(
  {
    to_polite: '{names}：\n\n您好！', to_equal: '{names}：\n\n', to_group: '{names}：\n\n大家好！', between: '、',
    met_polite: '非常感谢您 {on}抽时间和我{together}。', met_equal: '谢谢你 {on}抽时间和我{together}。', met_group: '谢谢大家 {on}抽时间{together}。',
    look_polite: '我把要点整理了一下，请您过目，有遗漏或者理解不对的地方请指正。', look_equal: '我把要点整理了一下，你看看有没有漏掉的。', look_group: '我把要点整理了一下，请看看有没有漏掉的。',
    goal_polite: '这次主要想请教：{goal}', goal_equal: '这次主要想聊：{goal}', goal_group: '这次主要想讨论：{goal}',
    points: '要点', advice_polite: '您的建议', advice_equal: '你的建议', advice_group: '大家的建议',
    will_polite: '我会照着去做，下次向您汇报结果。', will_equal: '我会照着试试，下次告诉你结果。', will_group: '我会照着去做，有了结果告诉大家。',
    next: '接下来', by_me: '我', by_polite: '您', by_equal: '你', by_group: '各位', item: '- {who}：{text}', item_due: '- {who}：{text}（{on}前）', numbered: '{n}. {text}',
    thank_taught: '再次感谢您的时间和指点！', thank_polite: '再次感谢您的时间！', thank_equal: '谢谢你的时间，期待下次再聊！', thank_group: '再次感谢大家的时间！', signed: '{from}',
    gave_advice_polite: '您说的「{advice}」对我很有启发，我会照着去做，下次向您汇报结果。', gave_advice_equal: '你说的「{advice}」对我很有启发，我会试试，下次告诉你结果。', gave_advice_group: '大家说的「{advice}」对我很有启发，我会照着去做，有了结果告诉大家。',
    gave_taught: '和您的交流让我受益很多，期待下次再向您请教。', gave_polite: '和您的交流让我受益很多，期待下次再见。', gave_equal: '聊得很有收获，期待下次再聊。', gave_group: '和大家的交流让我受益很多，期待下次再聚。',
    face_to_face: '见面交流', remote_meeting: '开会交流', lunch: '一起午餐', dinner: '一起晚餐', coffee: '一起喝咖啡', call: '通电话', message: '交流', email: '交流', public: '交流', greeting: '交流',
  },
  {
    to_polite: 'Dear {names},\n\n', to_equal: 'Hi {names},\n\n', to_group: 'Dear {names},\n\n', between: ', ',
    met_polite: 'Thank you very much for taking the time {together} on {on}. ', met_equal: 'Thanks for taking the time {together} on {on}. ', met_group: 'Thank you all for taking the time {together} on {on}. ',
    look_polite: 'Here are the main points as I noted them; please tell me if I missed or misunderstood anything.', look_equal: 'Here are the main points; tell me if I missed anything.', look_group: 'Here are the main points; please tell me if I missed anything.',
    goal_polite: 'What I hoped to learn: {goal}', goal_equal: 'What I wanted to talk about: {goal}', goal_group: 'What we wanted to discuss: {goal}',
    points: 'Main points', advice_polite: 'Your advice', advice_equal: 'Your advice', advice_group: 'Your advice',
    will_polite: 'I will act on it and report to you when we meet next.', will_equal: 'I will try it and tell you how it goes.', will_group: 'I will act on it and tell you how it goes.',
    next: 'Next steps', by_me: 'Me', by_polite: 'You', by_equal: 'You', by_group: 'You', item: '- {who}: {text}', item_due: '- {who}: {text} (by {on})', numbered: '{n}. {text}',
    thank_taught: 'Thank you again for your time and your advice.', thank_polite: 'Thank you again for your time.', thank_equal: 'Thanks again, and see you soon!', thank_group: 'Thank you all again for your time.', signed: 'Kind regards,\n{from}',
    gave_advice_polite: 'What you said, “{advice}”, has given me much to think about. I will act on it and report to you when we meet next.', gave_advice_equal: 'What you said, “{advice}”, has given me much to think about. I will try it and tell you how it goes.', gave_advice_group: 'What you said, “{advice}”, has given me much to think about. I will act on it and tell you how it goes.',
    gave_taught: 'I learned a lot from you, and I look forward to asking for your advice again.', gave_polite: 'I took a lot away from our talk, and I look forward to the next one.', gave_equal: 'It was a great talk; see you soon.', gave_group: 'I took a lot away from it, and I look forward to the next time.',
    face_to_face: 'to meet me', remote_meeting: 'for our video call', lunch: 'to have lunch with me', dinner: 'to have dinner with me', coffee: 'to have coffee with me', call: 'for our phone call', message: 'to talk with me', email: 'to talk with me', public: 'to talk with me', greeting: 'to talk with me',
  },
)

/** The language a letter is written in: Chinese to whoever is addressed or named in Chinese, else English. */
export const letterLocale = (people: readonly { readonly name: string; readonly salutation: string }[]): Locale =>
  people.some(({ name, salutation }) => /\p{Script=Han}/u.test(name + salutation)) ? 'zh-CN' : 'en'

/** The summary of a talk in the register of whom it is to (M11): thanks, what it was for, points, advice, who does what by when. It is edited before it leaves. */
export const summaryLetter = (locale: Locale, written: SummaryDraft): string => {
  const draft = toTheirFace(locale, written)
  const { register, goal, points, advice, mine, theirs } = draft
  const said = (key: string, values: Readonly<Record<string, string | number>> = {}): string => translateKey(words, locale, key, values)
  const list = (items: readonly string[]): string[] => items.map((text, i) => translate(words, locale, 'numbered', { n: i + 1, text }))
  const due = ({ text, dueOn }: SummaryDraft['mine'][number], who: string): string => (dueOn === null ? said('item', { who, text }) : said('item_due', { who, text, on: monthDay(locale, dueOn) }))
  const next = [...mine.map(one => due(one, said('by_me'))), ...theirs.map(one => due(one, said(`by_${register}`)))]
  return paragraphs([
    [opening(locale, draft) + said(`look_${register}`)],
    goal === '' ? [] : [said(`goal_${register}`, { goal })],
    points.length === 0 ? [] : [said('points'), ...list(points)],
    advice.length === 0 ? [] : [said(`advice_${register}`), ...list(advice), said(`will_${register}`)],
    next.length === 0 ? [] : [said('next'), ...next],
    [said(register === 'polite' && draft.teaches ? 'thank_taught' : `thank_${register}`)],
    signed(locale, draft),
  ])
}

/** What was noted of 曾教授 says 您 in a letter to 曾教授. Not among equals, who go by given names that are part of others’; not in English, where the verb would have to follow. */
const toTheirFace = (locale: Locale, draft: SummaryDraft): SummaryDraft => {
  const { register, salutations: [name = '', ...others] } = draft
  if (locale !== 'zh-CN' || register !== 'polite' || others.length > 0 || name.length < 2) return draft
  const said = (text: string): string => text.replaceAll(name, translate(words, locale, 'by_polite'))
  const done = (all: SummaryDraft['mine']): SummaryDraft['mine'] => all.map(one => ({ ...one, text: said(one.text) }))
  return { ...draft, goal: said(draft.goal), points: draft.points.map(said), advice: draft.advice.map(said), mine: done(draft.mine), theirs: done(draft.theirs) }
}

/** Thanks alone, for the first piece of advice that was given. */
export const thanksLetter = (locale: Locale, draft: SummaryDraft): string => {
  const { register, advice: [advice] } = toTheirFace(locale, draft)
  const gave = advice === undefined ? translateKey(words, locale, register === 'polite' && draft.teaches ? 'gave_taught' : `gave_${register}`)
    : translateKey(words, locale, `gave_advice_${register}`, { advice: advice.replace(/[。.！!]+$/u, '') })
  return paragraphs([[opening(locale, draft) + gave], signed(locale, draft)])
}

const opening = (locale: Locale, { register, salutations, on, format }: SummaryDraft): string =>
  translateKey(words, locale, `to_${register}`, { names: salutations.join(translate(words, locale, 'between')) })
  + translateKey(words, locale, `met_${register}`, { on: monthDay(locale, on), together: translate(words, locale, format) })

const signed = (locale: Locale, { from }: SummaryDraft): string[] => (from === '' ? [] : [translate(words, locale, 'signed', { from })])

const paragraphs = (parts: readonly (readonly string[])[]): string => parts.filter(part => part.length > 0).map(part => part.join('\n')).join('\n\n')
