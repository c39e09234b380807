import type { Chance } from './chance.ts'

/** A name with its reading, so that no dictionary is needed to make a hundred thousand people. */
export interface MadeName {
  readonly familyName: string
  readonly givenName: string
  readonly pinyin: string
}

const pairs = (text: string): readonly (readonly [string, string])[] => text.split(' ').map(pair => [pair.slice(0, 1), pair.slice(1)] as const)

const FAMILY = pairs('王wáng 李lǐ 张zhāng 刘liú 陈chén 杨yáng 黄huáng 赵zhào 吴wú 周zhōu 徐xú 孙sūn 马mǎ 朱zhū 胡hú 郭guō 何hé 林lín 高gāo 罗luó 郑zhèng 梁liáng 谢xiè 宋sòng 唐táng 许xǔ 韩hán 邓dèng 冯féng 曹cáo')
const GIVEN = pairs('伟wěi 芳fāng 娜nà 敏mǐn 静jìng 丽lì 强qiáng 磊lěi 军jūn 洋yáng 勇yǒng 艳yàn 杰jié 涛tāo 明míng 超chāo 秀xiù 霞xiá 平píng 刚gāng 桂guì 文wén 辉huī 玲líng 鑫xīn 婷tíng 宇yǔ 浩hào 晨chén 雨yǔ 佳jiā 欣xīn 博bó 思sī 梦mèng 雪xuě 峰fēng 凯kǎi 琳lín 颖yǐng')

/** Given names that very many have, as in life; people are looked for by them, so that answers are as long whatever the number of people. */
const FREQUENT = ['建jiàn 国guó', '志zhì 强qiáng', '晓xiǎo 明míng', '丽lì 华huá', '海hǎi 燕yàn', '文wén 静jìng'].map(pairs)
const ENGLISH = ['David', 'Lily', 'Grace', 'Michael', 'Sophia', 'Kevin']

const plainOf = (reading: string): string => reading.normalize('NFD').replace(/[^a-z]/g, '')

/** One in five has an English given name and no reading; of the others every third a frequent name. */
export const madeName = (chance: Chance): MadeName => {
  if (chance.holds(0.2)) {
    const family = plainOf(chance.of(FAMILY)[1])
    return { familyName: family.charAt(0).toUpperCase() + family.slice(1), givenName: chance.of(ENGLISH), pinyin: '' }
  }
  if (chance.holds(1 / 3)) {
    const [familyName, family] = chance.of(FAMILY)
    const given = chance.of(FREQUENT)
    return { familyName, givenName: given.map(([sign]) => sign).join(''), pinyin: `${family} ${given.map(([, reading]) => reading).join('')}` }
  }
  const [[familyName, family], [first, one], [second, two]] = [chance.of(FAMILY), chance.of(GIVEN), chance.of(GIVEN)]
  return { familyName, givenName: first + second, pinyin: `${family} ${one}${two}` }
}

const RARE = [...'瑾璟瑶琪玥珂珊琛瑜璐萱苒芮菡蓉蕊薇岚峻嵘屿屹嵩崎岩沐泽浔淇渊澄潇瀚']

const frequent = (i: number): readonly (readonly [string, string])[] => FREQUENT[i % FREQUENT.length] ?? []

/** Two characters inside many names (建国), the first letters of many English ones, and a reading half spelt (jiang, zhiq). */
export const infix = (i: number): string => frequent(i).map(([sign]) => sign).join('')
export const englishPrefix = (i: number): string => (ENGLISH[i % ENGLISH.length] ?? '').slice(0, 3 + (i % 2)).toLowerCase()
export const halfSpelt = (i: number): string => frequent(i).map(([, reading], at) => (at === 0 ? plainOf(reading) : plainOf(reading).charAt(0))).join('')

/** The `i`th of 30 · 36 · 36 names that no `madeName` makes. */
export const freshName = (i: number): string => {
  const [family] = FAMILY[i % FAMILY.length] ?? ['王']
  const rest = Math.floor(i / FAMILY.length)
  return `${family}${RARE[rest % RARE.length]}${RARE[Math.floor(rest / RARE.length) % RARE.length]}`
}
