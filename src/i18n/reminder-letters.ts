import type { Brief } from '#domain/reminder/brief.ts'
import { type Digest, type DigestFavor, type DigestLoop, type DigestPerson, type DigestTalk, isQuiet } from '#domain/reminder/digest.ts'
import { dayOf, type WallTime } from '#domain/time/wall-time.ts'
import { dayHeading, monthDay } from './dates.ts'
import { loopWords } from './loop.ts'
import { type Locale, messages, translate, translateKey } from './messages.ts'
import { reasonText } from './reasons.ts'

const words = messages(
  {
    digest_subject: '今日提要：{day}', quiet: '今天没有要提醒的，喝口茶吧。', calm: '不急，挑一两件就好。', open_today: '打开今日：{link}', between: '、', and: '；',
    talks: '今天的会面', talk: '· {clock} {title}（{names}）', talk_at: '，在{place}', prepared: '，已经准备好', not_prepared: '，还没准备',
    people: '这周可以见的', person: '· {name}：{reasons}', could: '可以：{formats}', talk_of: '可聊：{topic}', promises: '答应过的事', promise: '· {name}：{text}（{on}前）', thanks: '还没道谢的', thank: '· {name}：{text}（{on}）', loops: '等着收尾的会面', loop: '· {on}{title}（{names}）：{next}',
    brief_subject: '{clock} {title}（{names}）', head: '{day} {clock}，{title}', who: '和：{names}', where: '在：{place}', goal: '这次想达到：{goal}', parts: '要汇报的', progress: '工作小结：{text}', learned: '学到的东西：{text}', mistakes: '犯的错误：{text}', problems: '碰到的问题：{text}',
    asks: '想请教的', ask: '{n}. {text}', open: '还没做完', open_me: '· 我：{text}', open_them: '· 对方：{text}', due: '（{on}前）', advice: '要回报的建议', advice_one: '· {text}', advice_result: '· {text}：{result}', place: '见面的地方', notes: '· {text}', last_place: '· 上次在{place}', bring: '带上：{text}', open_talk: '打开这一场：{link}',
  },
  {
    digest_subject: 'Your day: {day}', quiet: 'Nothing to remind you of today. Have a cup of tea.', calm: 'No hurry: one or two of these are enough.', open_today: 'Open Today: {link}', between: ', ', and: '; ',
    talks: 'Today’s talks', talk: '· {clock} {title} ({names})', talk_at: ', at {place}', prepared: ', prepared', not_prepared: ', not prepared yet',
    people: 'Whom you could see this week', person: '· {name}: {reasons}', could: 'by: {formats}', talk_of: 'to talk of: {topic}', promises: 'What you promised', promise: '· {name}: {text} (by {on})', thanks: 'Still to thank for', thank: '· {name}: {text} ({on})', loops: 'Talks to close', loop: '· {on}: {title} ({names}): {next}',
    brief_subject: '{clock} {title} ({names})', head: '{day}, {clock}: {title}', who: 'With: {names}', where: 'At: {place}', goal: 'What it is for: {goal}', parts: 'To report', progress: 'Work done: {text}', learned: 'Learned: {text}', mistakes: 'Mistakes: {text}', problems: 'Problems: {text}',
    asks: 'To ask', ask: '{n}. {text}', open: 'Still open', open_me: '· Me: {text}', open_them: '· Them: {text}', due: ' (by {on})', advice: 'Advice to report on', advice_one: '· {text}', advice_result: '· {text}: {result}', place: 'Where you meet', notes: '· {text}', last_place: '· Last time at {place}', bring: 'To bring: {text}', open_talk: 'Open this talk: {link}',
  },
)

/** A letter to the reader. */
export interface ReminderLetter {
  readonly subject: string
  readonly text: string
}

/** What a working day has to say, calm and without counts. `link` leads to Today; null when the server does not know its address. */
export const digestLetter = (locale: Locale, digest: Digest, link: string | null): ReminderLetter => {
  const { day } = digest
  const said = (key: string, values: Readonly<Record<string, string>>): string => translateKey(words, locale, key, values)
  const names = (people: readonly string[]): string => people.join(translate(words, locale, 'between'))
  const talk = ({ start, end, title, people, place, prepared }: DigestTalk): string =>
    said('talk', { clock: clocks(start, end), title, names: names(people) }) + (place === '' ? '' : said('talk_at', { place })) + said(prepared ? 'prepared' : 'not_prepared', {})
  const person = ({ name, reasons, formats, topic }: DigestPerson): string => said('person', {
    name, reasons: [...reasons.map(reason => reasonText(locale, reason, day)), ...(formats === '' ? [] : [said('could', { formats })]), ...(topic === '' ? [] : [said('talk_of', { topic })])].join(translate(words, locale, 'and')),
  })
  const favor = (key: 'promise' | 'thank') => ({ name, text, on }: DigestFavor): string => said(key, { name, text, on: monthDay(locale, on) })
  const loop = ({ on, title, people, next }: DigestLoop): string => said('loop', { on: monthDay(locale, on), title, names: names(people), next: next === null ? '' : translate(loopWords, locale, `next_${next}`) })
  const list = (key: keyof (typeof words)['en'], lines: readonly string[]): string[] => (lines.length === 0 ? [] : [translateKey(words, locale, key), ...lines])
  return {
    subject: said('digest_subject', { day: dayHeading(locale, day) }),
    text: paragraphs([
      list('talks', digest.talks.map(talk)), list('people', digest.people.map(person)), list('promises', digest.promises.map(favor('promise'))),
      list('thanks', digest.thanks.map(favor('thank'))), list('loops', digest.loops.map(loop)),
      [said(isQuiet(digest) ? 'quiet' : 'calm', {}), ...(link === null ? [] : [said('open_today', { link })])],
    ]),
  }
}

/** What to look at before a talk, on one screen. `link` leads to the talk; null when the server does not know its address. */
export const briefLetter = (locale: Locale, brief: Brief, link: string | null): ReminderLetter => {
  const said = (key: string, values: Readonly<Record<string, string>> = {}): string => translateKey(words, locale, key, values)
  const names = brief.people.join(translate(words, locale, 'between'))
  const { start, end, title, place, goal, bring, placeNotes, lastPlace } = brief
  const line = (key: string, name: string, text: string): string[] => (text === '' ? [] : [said(key, { [name]: text })])
  const list = (key: string, lines: readonly string[]): string[] => (lines.length === 0 ? [] : [said(key), ...lines])
  return {
    subject: said('brief_subject', { clock: start.slice(11), title, names }),
    text: paragraphs([
      [said('head', { day: dayHeading(locale, dayOf(start)), clock: clocks(start, end), title }), said('who', { names }), ...line('where', 'place', place)],
      line('goal', 'goal', goal),
      list('parts', (['progress', 'learned', 'mistakes', 'problems'] as const).flatMap(part => line(part, 'text', brief[part]))),
      list('asks', brief.asks.map((text, i) => said('ask', { n: String(i + 1), text }))),
      list('open', brief.open.map(({ text, by, dueOn }) => said(`open_${by}`, { text }) + (dueOn === null ? '' : said('due', { on: monthDay(locale, dueOn) })))),
      list('advice', brief.advice.map(({ text, result }) => said(result === '' ? 'advice_one' : 'advice_result', { text, result }))),
      list('place', [...line('notes', 'text', placeNotes), ...line('last_place', 'place', lastPlace)]),
      line('bring', 'text', bring),
      line('open_talk', 'link', link ?? ''),
    ]),
  }
}

const clocks = (start: WallTime, end: WallTime): string => `${start.slice(11)}–${end.slice(11)}`

const paragraphs = (parts: readonly (readonly string[])[]): string => parts.filter(part => part.length > 0).map(part => part.join('\n')).join('\n\n')
