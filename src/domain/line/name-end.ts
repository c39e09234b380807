import { latinNameEnd } from './latin-names.ts'
import type { Said } from './said.ts'
import { chineseNameEnd, isEndOfName, titleEnd } from './titles.ts'

/** 强哥, 静姐, 婷婷: called so without a surname; not 大哥, 师姐, 妈妈. */
const CALLED = /^(?![大小表堂师学空老二三四干亲帅美这那个我你他她两几各位御姨])\p{Script=Han}(?:哥|姐|叔|姨|嫂|爷)(?![哥姐们妹妹夫])/u
/** 糯米妈妈, 子轩爸: called after a child. */
const PARENT = /^(?![我他她你咱老孩娃同大小某婆公])[\p{Script=Han}]{1,2}(?<![孩婆公干奶岳姨继后养])(?:妈妈|爸爸|奶奶|爷爷|外婆|[妈爸](?![妈爸]))/u
const TWICE = /^(?![妈爸哥姐爷奶弟妹叔太宝公婆姥舅姑人大常偷悄刚聊谈天个多好慢早晚说看想试等讲问谢娃星家仅渐往明])(\p{Script=Han})\1/u

/** 阿May, 老K, 小D. */
const LETTERED = /^[阿小老大][a-z]{1,10}(?![a-z0-9])/

/** A name that shows itself wherever it stands: 小秦, 冯总, 钱律师. */
export const strongNameEnd = (text: string, at: number): number => {
  const end = chineseNameEnd(text, at)
  if (end === -1) return -1
  return '老小'.includes(text.charAt(at)) || (end - at <= 5 && (titleEnd(text, at + 1) === end || titleEnd(text, at + 2) === end)) ? end : -1
}

/** Where a name that begins here ends, -1 for none. `sure`: somebody has to stand here, so 静姐, 婷婷 and nina are names too. */
export const nameEnd = (said: Said, at: number, sure = false, described = false): number => {
  const { text } = said
  if (!/\p{Script=Han}/u.test(text.charAt(at))) return latinNameEnd(said, at, sure)
  const lettered = LETTERED.exec(text.slice(at, at + 12))?.[0].length
  if (lettered !== undefined) return /\p{Lu}/u.test(said.original(at + 1, at + 2)) ? at + lettered : -1
  const end = chineseNameEnd(text, at, described)
  if (end !== -1) return end
  if (/^阿(?![里姨拉婆公姆尔斯富迪里])\p{Script=Han}/u.test(text.slice(at, at + 2)) && isEndOfName(text, at + 2)) return at + 2
  if (!sure) return -1
  const called = (CALLED.exec(text.slice(at, at + 4)) ?? PARENT.exec(text.slice(at, at + 5)) ?? TWICE.exec(text.slice(at, at + 3)))?.[0].length
  return called !== undefined && isEndOfName(text, at + called) ? at + called : -1
}
