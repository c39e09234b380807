import { type Addressed, mannerOf } from './invitations.ts'
import { type Locale, messages, translate, translateKey } from './messages.ts'

// What the lecture’s narrator had ready when she was asked 「你希望我怎么帮助你？」: three asks, the last to be her mentor, every month.
const words = messages(
  {
    open_polite: '谢谢您愿意抽时间。', open_equal: '谢谢你愿意抽时间。', count_one: '我有一件事想请教：{ask}', count: '我有{n}个诉求：', number: '第{n}，{ask}', last: '最后，{ask}',
    question_polite: '想请教您{text}', question_equal: '想请教你{text}', about_polite: '关于{text}，想听听您的建议', about_equal: '关于{text}，想听听你的建议', mentor_polite: '希望您能{ask}', mentor_equal: '希望你能{ask}', mentor_question_polite: '想问您{ask}', mentor_question_equal: '想问你{ask}',
    monthly_polite: '{ask}，每个月能有机会向您请教', monthly_equal: '{ask}，每个月能有机会和你聊一次', close_polite: '不知道您是否方便？', close_equal: '你看行吗？', space: '',
  },
  {
    open_polite: 'Thank you for making the time.', open_equal: 'Thanks for making the time.', count_one: 'There is one thing I would like to ask: {ask}', count: 'There are {n} things I would like to ask:', number: '{n}, {ask}', last: 'Last, {ask}',
    question_polite: '{text}?', question_equal: '{text}?', about_polite: 'I would value your advice on {text}', about_equal: 'I would like your advice on {text}', mentor_polite: 'I would like you to be my mentor', mentor_equal: 'I would like you to be my mentor', mentor_question_polite: '{ask}?', mentor_question_equal: '{ask}?',
    monthly_polite: '{ask} I hope to ask for your advice once a month.', monthly_equal: '{ask} We could talk once a month.', close_polite: 'Would that be possible?', close_equal: 'What do you think?', space: ' ',
  },
)

const NUMBERS = { 'zh-CN': ['零', '一', '两', '三', '四', '五', '六', '七', '八', '九', '十'], en: ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'] } as const
const ORDINALS = { 'zh-CN': ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十'], en: ['First', 'Second', 'Third', 'Fourth', 'Fifth', 'Sixth', 'Seventh', 'Eighth', 'Ninth', 'Tenth'] } as const

// A question is asked, a wish is said as it stands; of anything else advice is wanted.
const QUESTION = /^(?:怎|如何|什么|为什么|为何|哪|谁|是否|是不是|有没有|要不要|该不该|能不能|可不可以|多久|how\b|what\b|why\b|which\b|when\b|where\b|who\b|whether\b|if\b)|(?:什么|哪些|哪里|吗|呢)$/i
const WISH = /^(?:我?(?:想|希望|请|能|愿|要|帮)|做我|i\b|to\b|please\b|would\b|could\b|can\b|may\b|will\b|let\b|be my\b)/i

// What asks them to be my mentor is a sentence, or only what they would do (做我的职场导师, to be my mentor).
const SENTENCE = /^(?:我|想|希望|请|能|愿|I\b|please\b|would\b|could\b|can\b|may\b|will\b)/i

const MAY = /能不能|能否|可不可以|可否|是否|行不行|方不方便|^(?:whether|if)\b/i
// How often is said already; else it is once a month, as in the lecture.
const OFTEN = /每|定期|经常|常常|\b(?:every|once|twice|monthly|quarterly|weekly|regularly|from time to time)\b/i

/** The same without the mark it ends with; the sentence has its own. */
const bare = (text: string): string => text.trim().replace(/[\s。.．?？!！；;，,]+$/u, '')

const ended = (locale: Locale, text: string, mark: string): string => (/[?？]$/.test(text) ? text : text + (locale === 'en' ? '.' : mark))

/** In English a question and a wish go on behind 「First,」 in small letters. */
const inEnglish = (text: string, isWish: boolean): string => {
  const said = /^I\b/.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1)
  return isWish && /^(?:would|could|can|may|will)\b/i.test(text) ? `${said}?` : said
}

const asked = (locale: Locale, manner: string, { text, mentor }: RehearsedAsk, mark: string): string => {
  const own = bare(text)
  const isWish = WISH.test(own)
  const said = locale === 'en' ? inEnglish(own, isWish) : own
  if (mentor) {
    const ask = SENTENCE.test(own) ? said : translateKey(words, locale, `${MAY.test(own) ? 'mentor_question' : 'mentor'}_${manner}`, { ask: said })
    if (OFTEN.test(own)) return ended(locale, ask, mark)
    return locale === 'en' ? translateKey(words, locale, `monthly_${manner}`, { ask: ended(locale, ask, '') }) : ended(locale, translateKey(words, locale, `monthly_${manner}`, { ask }), mark)
  }
  return ended(locale, isWish ? said : translateKey(words, locale, `${QUESTION.test(own) ? 'question' : 'about'}_${manner}`, { text: said }), mark)
}

export interface RehearsedAsk {
  readonly text: string
  readonly mentor: boolean
}

/** What to answer when asked 「你希望我怎么帮助你？」: the asks in their order, in the register of whom it is said to (M6). '' without asks. */
export const rehearsal = (locale: Locale, to: Addressed, asks: readonly RehearsedAsk[]): string => {
  const manner = mannerOf(to)
  const said = asks.map((ask, i) => asked(locale, manner, ask, i === asks.length - 1 ? '。' : '；'))
  const [only] = said
  if (only === undefined) return ''
  const open = translateKey(words, locale, `open_${manner}`) + translate(words, locale, 'space')
  const close = translateKey(words, locale, `close_${manner}`)
  if (said.length === 1) return `${open}${translate(words, locale, 'count_one', { ask: only })}${translate(words, locale, 'space')}${close}`
  const count = translate(words, locale, 'count', { n: NUMBERS[locale][said.length] ?? String(said.length) })
  const items = said.map((ask, i) => (i === said.length - 1 ? translate(words, locale, 'last', { ask }) : translate(words, locale, 'number', { n: ORDINALS[locale][i] ?? String(i + 1), ask })))
  return [open + count, ...items, close].join('\n')
}
