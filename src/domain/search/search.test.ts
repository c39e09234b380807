import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { ContactId } from '../base/ids.ts'
import { contactOf } from '../contact/contact-of.ts'
import type { ContactDraft } from '../contact/contact.ts'
import { pinyinOf } from '../contact/pinyin.ts'
import { syllablesOf } from '../contact/reading.ts'
import { day } from '../time/day.ts'
import type { Card } from './card.ts'
import { type Match, matchOf } from './match.ts'
import { type Query, queryOf } from './query.ts'
import { noteTermsOf, termsOf } from './terms.ts'

const cardOf = (draft: ContactDraft): Card => contactOf('c' as ContactId, draft, day('2026-11-23'), { readingOf: pinyinOf, roleKinds: [] })

/** What is found in a person, as `field: text with [marks]`; null for nothing. */
const said = (card: Card, text: string, notes: readonly string[] = []): string | null => {
  const query = queryOf(text)
  const match = query === null ? null : matchOf(query, card, notes)
  return match === null ? null : match.marks.map(markSaid).join('; ')
}

const markSaid = ({ field, text, ranges }: Match['marks'][number]): string => {
  let marked = ''
  let at = 0
  for (const { from, to } of ranges) {
    marked += `${text.slice(at, from)}[${text.slice(from, to)}]`
    at = to
  }
  return `${field}: ${marked}${text.slice(at)}`
}

const gradeOf = (card: Card, text: string): number | null => {
  const query = queryOf(text)
  return query === null ? null : (matchOf(query, card)?.grade ?? null)
}

const jiali = cardOf({ name: '张佳丽', position: '市场部经理', organization: '蓝湖科技', department: '市场部', workContent: '负责 B端 产品与供应链', tags: ['老乡', '羽毛球'], nickname: '丽丽', salutation: '佳丽姐' })
const david = cardOf({ name: 'David Zhang', organization: 'Blue Lake Technology', position: 'Director' })

test.each([
  [jiali, '张', 'name: [张]佳丽'], [jiali, '佳', 'name: 张[佳]丽'], [jiali, '佳丽', 'name: 张[佳丽]'], [jiali, '张佳丽', 'name: [张佳丽]'],
  [jiali, 'z', 'name: [张]佳丽'], [jiali, 'zh', 'name: [张]佳丽'], [jiali, 'zhang', 'name: [张]佳丽'], [jiali, 'zhangj', 'name: [张佳]丽'], [jiali, 'zhangjl', 'name: [张佳丽]'], [jiali, 'zhjl', 'name: [张佳丽]'],
  [jiali, 'zjl', 'name: [张佳丽]'], [jiali, 'zhangjiali', 'name: [张佳丽]'], [jiali, 'ZhangJiaLi', 'name: [张佳丽]'], [jiali, 'jiali', 'name: 张[佳丽]'], [jiali, 'jl', 'name: 张[佳丽]'], [jiali, 'li', 'name: 张佳[丽]'],
  [jiali, '张j', 'name: [张佳]丽'], [jiali, '张jl', 'name: [张佳丽]'], [jiali, 'z佳', 'name: [张佳]丽'], [jiali, 'zhang佳l', 'name: [张佳丽]'], [jiali, '佳丽z', null], [jiali, 'zl', null],
  [jiali, '张经理', 'name: [张]佳丽; position: 市场部[经理]'], [jiali, '张经', 'name: [张]佳丽; position: 市场部[经]理'], [jiali, '张总', null], [jiali, '佳丽姐', 'salutation: [佳丽姐]'], [jiali, '丽丽', 'nickname: [丽丽]'],
  [jiali, '蓝湖', 'organization: [蓝湖]科技'], [jiali, '市场', 'department: [市场]部'], [jiali, '供应', 'workContent: 负责 B端 产品与[供应]链'], [jiali, 'b端', 'workContent: 负责 [B端] 产品与供应链'], [jiali, '羽毛', 'tags: [羽毛]球'],
  [jiali, '蓝湖 张', 'organization: [蓝湖]科技; name: [张]佳丽'], [jiali, 'zhang 科技', 'name: [张]佳丽; organization: 蓝湖[科技]'], [jiali, '华为 张', null], [jiali, 'ｚｊｌ', 'name: [张佳丽]'], [jiali, '場', null],
  [david, 'z', 'name: David [Z]hang'], [david, 'zhang', 'name: David [Zhang]'], [david, 'DAV', 'name: [Dav]id Zhang'], [david, 'dz', 'name: [D]avid [Z]hang'], [david, 'david z', 'name: [David] [Z]hang'], [david, 'davidz', 'name: [David] [Z]hang'],
  [david, 'vid', null], [david, 'tech', 'organization: Blue Lake [Tech]nology'], [david, 'technolog', 'organization: Blue Lake [Technolog]y'], [david, 'b', null], [david, 'blue dir', 'organization: [Blue] Lake Technology; position: [Dir]ector'],
  [cardOf({ name: '武伟芳' }), '伟芳', 'name: 武[伟芳]'], [cardOf({ name: '张伟', position: '销售总监', salutation: '老张' }), '张总', 'name: [张]伟; position: 销售[总]监'], [cardOf({ name: '张伟', position: '销售总监' }), '张总监', 'name: [张]伟; position: 销售[总监]'],
  [cardOf({ name: '王芳', salutation: '王老师' }), '王老师', 'salutation: [王老师]'], [cardOf({ name: '王芳', position: '副经理' }), '王经理', 'salutation: [王经理]'],
  [cardOf({ name: 'José Müller' }), 'jose mull', 'name: [José] [Müll]er'], [cardOf({ name: 'Zhang Xiaoming' }), 'zhxm', 'name: [Zhang] [XiaoMing]'.replace('XiaoMing', 'Xiaoming')],
  [cardOf({ name: '陈Lily' }), 'chenl', 'name: [陈Lily]'], [cardOf({ name: '陈Lily' }), 'lil', 'name: 陈[Lil]y'], [cardOf({ name: '欧阳娜娜' }), 'oynn', 'name: [欧阳娜娜]'], [cardOf({ name: '𠮷田' }), '𠮷田', 'name: [𠮷田]'],
  [cardOf({ name: '买买提·艾力' }), '艾力', 'name: 买买提·[艾力]'], [cardOf({ name: '张伟（市场）' }), '市场', 'name: 张伟（[市场]）'],
])('%# %o %s', (card, text, expected) => {
  expect(said(card, text)).toBe(expected)
})

test.each([
  ['曾颖', 'zeng ceng'], ['单雄', 'shan dan'], ['仇和', 'qiu chou'], ['解放', 'xie jie'], ['区块', 'ou qu'], ['查良', 'zha cha'], ['朴树', 'piao pu'], ['盖伦', 'ge gai'], ['翟天', 'zhai di'], ['覃海', 'qin tan'], ['乐嘉', 'yue le'],
  ['尉迟恭', 'yuchi weichi ycg wcg'], ['万俟咏', 'moqi wansi moqiy'], ['吕布', 'lv lü lu lyu lvb lybu'], ['洗星海', 'xian xi'],
])('%s is found by either reading: %s', (name, readings) => {
  for (const reading of readings.split(' ')) expect(said(cardOf({ name }), reading), reading).toContain('name: [')
})

test('the reading a person has is the one that counts beside them', () => {
  const card = cardOf({ name: '乐嘉', pinyin: 'yào jiā' })
  for (const reading of ['yaoj', 'yuejia', 'lj']) expect(said(card, reading), reading).not.toBeNull()
})

test('better matches have better grades', () => {
  const card = cardOf({ name: '张伟', salutation: '小张伟总', position: '经理', organization: '张伟事务所', nickname: '大伟' })
  expect(['张伟', 'zhangwei', 'zhang wei', '张', 'zw', '伟', '大伟', '小张', '张经理', '事务'].map(text => gradeOf(card, text))).toEqual([0, 0, 0, 1, 1, 2, 3, 3, 4, 5])
})

test('who is spelled whole stands before who is shortened and then spelled out', () => {
  const grade = (name: string, q: string) => matchOf(queryOf(q) as Query, cardOf({ name }))?.grade
  expect([grade('张伟', 'zhang'), grade('赵航', 'zhang'), grade('赵航', 'zh'), grade('赵航', 'zhaoh'), grade('张建军', 'zhjj'), grade('李敏', 'lmin')]).toEqual([1, 2, 1, 1, 1, 2])
})

test('a note is shown around its first find', () => {
  const note = `${'很长的开头，'.repeat(20)}他女儿今年考上了清华🎓${'，'.repeat(80)}`
  expect(said(jiali, '清华', [note])).toMatch(/^note: .{12}\[清华\]🎓，+$/u)
  expect(said(jiali, '清华 张', ['无关', note])).toMatch(/name: \[张\]佳丽$/)
  expect(said(jiali, '清')).toBeNull()
})

test('what is spelled out goes by terms that few share', () => {
  const termsFor = (text: string): string[] => queryOf(text)?.tokens.flatMap(token => token.needs.flatMap(need => need.terms)) ?? []
  for (const text of ['zhangjianguo', 'zhangjguo', 'zhangjg']) expect(termsFor(text), text).toContain('~zhangjg')
  for (const text of ['zhangjianguo', 'zhangjianjun', 'liuzhiqiang', 'huangxiaoming', 'ouyangnana', 'shangguanwaner']) expect(termsFor(text).filter(term => /^:..$/.test(term)), text).toEqual([])
  expect(termsFor('张j')).toEqual(['张j', '~张j'])
  expect(queryOf('公司12')?.tokens[0]?.needs.map(need => need.terms)).toEqual([['公司'], ['司1', '~司1'], ['.12', ',12']])
})

test('nothing to look for finds nobody', () => {
  for (const text of ['', '  ', '，。', '%_']) expect(queryOf(text)).toBeNull()
})

const han = fc.constantFrom(...'张王李曾单仇吕尉迟万俟欧阳伟芳佳丽娜华安西俊杰行长乐朝阳𠮷')
/** Those pinyin has a reading for. */
const read = fc.constantFrom(...'张王李曾单仇吕尉迟万俟欧阳伟芳佳丽娜华安西俊杰行长乐朝阳')
const latin = fc.constantFrom('Lily', 'David', 'Zhang', 'Xiaoming', 'José', 'van', 'Müller', 'B', '5G', 'O’Brien', 'Li', 'An')
const nameOfPerson = fc.oneof({ weight: 4, arbitrary: fc.string({ unit: han, minLength: 1, maxLength: 5 }) }, fc.array(latin, { minLength: 1, maxLength: 4 }).map(words => words.join(' ')), fc.tuple(han, latin).map(parts => parts.join('')), fc.tuple(latin, han).map(parts => parts.join(' ')))
const text = fc.array(fc.oneof({ weight: 4, arbitrary: han }, latin, fc.constantFrom(' ', '，', '·', 'B端', '经理', '（')), { maxLength: 9 }).map(parts => parts.join(''))
const cards = fc.record({
  name: nameOfPerson, pinyin: fc.oneof({ weight: 4, arbitrary: fc.constant('') }, fc.constantFrom('lǐ xiǎo', 'Anna', 'zeng1 ying3')), nickname: text, salutation: text, organization: text, department: text, workContent: text,
  position: fc.constantFrom('', '市场部经理', '副总监', 'Director', '后端工程师', '董事长'), tags: fc.array(text, { maxLength: 2 }),
}).map(cardOf)

/** Whether the index leads to a person by each of the terms a query may walk. */
const isReached = ({ tokens }: Query, terms: ReadonlySet<string> | ReadonlyMap<string, unknown>, inNotes = new Set<string>()): boolean =>
  tokens.every(({ needs }) => needs.every(need => need.terms.some(term => terms.has(term)) || need.inNotes.some(term => inNotes.has(term))))

const letters = fc.string({ unit: fc.constantFrom(...'zhangwelijydvu'), minLength: 1, maxLength: 8 })
/** A piece of what stands in a person, or of how the name is read, which is mostly found again. */
const pieceOf = (card: Card, [field, from, length]: readonly [number, number, number]): string => {
  const whole = [card.name, card.name, card.nickname, card.salutation, card.organization, card.workContent, card.position, syllablesOf(card.pinyin).join(''), syllablesOf(card.pinyin).map(one => one.slice(0, 1 + (from % 3))).join('')][field] ?? ''
  return [...whole].slice(from % Math.max(1, [...whole].length)).slice(0, length).join('')
}
const typed = fc.oneof(letters, text, fc.tuple(han, letters).map(parts => parts.join('')), fc.tuple(letters, han, letters).map(parts => parts.join('')), fc.array(fc.oneof(letters, han), { minLength: 1, maxLength: 3 }).map(parts => parts.join(' ')))

test('whatever a person is shown for, the index leads to them', () => {
  let found = 0
  fc.assert(fc.property(cards, typed, fc.tuple(fc.nat({ max: 8 }), fc.nat({ max: 20 }), fc.integer({ min: 1, max: 12 })), text, (card, chance, place, note) => {
    const asked = place[2] % 3 === 0 ? chance : pieceOf(card, place)
    const query = queryOf(asked)
    if (query === null) return
    const match = matchOf(query, card, [note])
    if (match === null) return
    found += 1
    expect(isReached(query, termsOf(card), noteTermsOf(note)), `${asked} ${JSON.stringify(card)}`).toBe(true)
  }), { numRuns: 6_000, seed: 20_261_123 })
  expect(found).toBeGreaterThan(500)
})

/** Parts of a person's own texts, so that nearly all are found. */
test('everybody is found by any two characters side by side, by initials, by the reading and any beginning of them, and the index leads there', () => {
  fc.assert(fc.property(fc.string({ unit: read, minLength: 1, maxLength: 5 }), fc.nat(), (name, chance) => {
    const card = cardOf({ name })
    const signs = [...name]
    const syllables = syllablesOf(card.pinyin)
    const initials = syllables.map(syllable => syllable.charAt(0)).join('')
    const from = chance % signs.length
    const asked = [
      ...signs.slice(1).map((sign, i) => (signs[i] ?? '') + sign), ...signs, name, signs.slice(from).join(''), initials, initials.slice(from),
      ...[syllables.join(''), syllables.slice(from).join('')].flatMap(reading => [...reading].map((_, i) => reading.slice(0, i + 1))),
      syllables.map((syllable, i) => ((chance >> i) % 2 === 0 ? syllable : syllable.slice(0, 1 + (chance % syllable.length)))).join(''),
      signs.map((sign, i) => ((chance >> i) % 2 === 0 ? sign : (syllables[i] ?? '').slice(0, 1 + (chance % 3)))).join(''),
    ].filter(one => one !== '')
    for (const one of asked) {
      const query = queryOf(one)
      expect(query === null ? null : matchOf(query, card), `${name} ${card.pinyin} ${one}`).not.toBeNull()
      if (query !== null) expect(isReached(query, termsOf(card)), `${name} by ${one}`).toBe(true)
    }
  }), { numRuns: 400, seed: 20_261_123 })
})

test('marks lie inside their text, ascending and apart', () => {
  fc.assert(fc.property(cards, typed, text, (card, asked, note) => {
    const query = queryOf(asked)
    for (const mark of (query === null ? null : matchOf(query, card, [note]))?.marks ?? []) {
      let last = -1
      for (const { from, to } of mark.ranges) {
        expect(from).toBeGreaterThan(last)
        expect(to).toBeGreaterThan(from)
        expect(to).toBeLessThanOrEqual(mark.text.length)
        last = to
      }
      expect(mark.ranges.length).toBeGreaterThan(0)
    }
  }), { numRuns: 3_000, seed: 20_261_123 })
})

test('one person takes few rows', () => {
  const card = cardOf({ name: '王晓明', salutation: '王经理', organization: '公司123', department: '供应链部', position: '供应链经理', workContent: '负责供应链与数据平台的日常工作' })
  expect(termsOf(card).size).toBeLessThanOrEqual(49)
  expect(termsOf(cardOf({ name: '张伟' })).size).toBeLessThanOrEqual(18)
})
