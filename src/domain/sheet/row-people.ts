import { looksLikeName } from './guess-columns.ts'

const TOTALS = /^(?:合计|总计|小计|共计|平均|汇总|说明|备注|注|填表说明|total|subtotal|sum|average|note|notes)[:：\s]*\d*\s*(?:人|位)?$/i

/** The several names of one cell (张三、李四; Ann Lee and Bob Ray), or none when it names one person. `Chen, Lily` is one. */
export const severalNames = (text: string): readonly string[] => {
  const parts = text.split(/\s*(?:[、/;；&＆+＋\n|]|，|,|\s(?:and|with)\s|和|与|及)\s*/).filter((part) => part !== '')
  return parts.length > 1 && parts.every((part) => looksLikeName(part)) ? parts : []
}

/** A line of a sheet that counts or explains and names nobody (合计 12 人). */
export const isTotal = (text: string): boolean => TOTALS.test(text.trim())
