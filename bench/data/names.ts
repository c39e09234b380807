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

const ENGLISH = 'David Lily Grace Michael Sophia Daniel Emma Kevin Anna Peter Lucy Jason Amy Eric Helen Frank Nina Oscar Rachel Tom Victor Wendy Simon Karen Bruce Chloe'.split(' ')

/** One in ten has an English given name, and no reading. */
export const madeName = (chance: Chance): MadeName => {
  if (chance.holds(0.1)) {
    const [, family] = chance.of(FAMILY)
    const plain = family.normalize('NFD').replace(/[^a-z]/g, '')
    return { familyName: plain.charAt(0).toUpperCase() + plain.slice(1), givenName: chance.of(ENGLISH), pinyin: '' }
  }
  const [[familyName, family], [first, one], [second, two]] = [chance.of(FAMILY), chance.of(GIVEN), chance.of(GIVEN)]
  return { familyName, givenName: first + second, pinyin: `${family} ${one}${two}` }
}

const RARE = [...'瑾璟瑶琪玥珂珊琛瑜璐萱苒芮菡蓉蕊薇岚峻嵘屿屹嵩崎岩沐泽浔淇渊澄潇瀚']

/** Two characters of a given name, a different pair each time; and the first letters of an English name. */
export const infix = (i: number): string => `${GIVEN[(i * 7) % GIVEN.length]?.[0] ?? ''}${GIVEN[(i * 11 + 3) % GIVEN.length]?.[0] ?? ''}`
export const englishPrefix = (i: number): string => (ENGLISH[(i * 7) % ENGLISH.length] ?? '').slice(0, 2 + (i % 3)).toLowerCase()

/** A whole reading half spelt: the surname's syllable and an initial (zhangw). */
export const mixedReading = (i: number): string => {
  const plain = (text: string | undefined): string => (text ?? '').normalize('NFD').replace(/[^a-z]/g, '')
  return plain(FAMILY[(i * 7) % FAMILY.length]?.[1]) + plain(GIVEN[(i * 11 + 3) % GIVEN.length]?.[1]).charAt(0)
}

/** The `i`th of 30 · 36 · 36 names that no `madeName` makes. */
export const freshName = (i: number): string => {
  const [family] = FAMILY[i % FAMILY.length] ?? ['王']
  const rest = Math.floor(i / FAMILY.length)
  return `${family}${RARE[rest % RARE.length]}${RARE[Math.floor(rest / RARE.length) % RARE.length]}`
}
