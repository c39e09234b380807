import { SSF } from '@e965/xlsx'

interface DateCode { readonly y: number; readonly m: number; readonly d: number; readonly H: number; readonly M: number; readonly S: number }
interface NumberFormats {
  is_date(format: string): boolean
  parse_date_code(serial: number, options: { date1904: boolean }): DateCode | null
  format(format: string, value: number, options?: { date1904: boolean }): string
}

const formats: NumberFormats = SSF

/**
 * A number as a plan sheet means it: days `YYYY-MM-DD` (with ` HH:MM` when they have a time), a day shown without its year as it is shown
 * (5月4日, else --05-04: the year in the cell is only when it was typed), times `HH:MM`, percentages, leading zeros and words of the format
 * (30分钟) as shown, all else plain with at most 15 digits. `format` is the number format of ECMA-376 18.8.30.
 */
export const shownNumber = (value: number, format: string, date1904: boolean): string => {
  if (!Number.isFinite(value)) return ''
  const section = sectionOf(format, value)
  if (section === '' || section === 'General' || section === '@') return plainNumber(value)
  if (formats.is_date(section)) return shownDate(value, section, date1904)
  if (isShownAsFormatted(section)) return formats.format(format, value).trim()
  return plainNumber(value)
}

/** The part of a format that serves the value: positive; negative; zero. */
const sectionOf = (format: string, value: number): string => {
  const sections = format.replace(/\[(Red|Blue|Green|Black|White|Cyan|Magenta|Yellow|Color\s?\d+|\$[^\]]*)\]/gi, '').split(';')
  const index = value < 0 ? 1 : value === 0 ? 2 : 0
  return (sections[index] ?? sections[0] ?? '').trim()
}

const isShownAsFormatted = (section: string): boolean => {
  const bare = section.replace(/"[^"]*"|\\./g, '')
  const words = (section.match(/"[^"]*"|\\./g) ?? []).join('') + bare.replace(/[\u0000-\u007f]/g, '')
  return bare.includes('%') || /^0{2,}$/.test(bare) || /\p{L}/u.test(words)
}

const shownDate = (value: number, section: string, date1904: boolean): string => {
  const code = formats.parse_date_code(value, { date1904 })
  if (code === null) return plainNumber(value)
  const bare = section.replace(/"[^"]*"|\\./g, '')
  if (/\[[hms]+\]/i.test(bare)) return formats.format(section, value, { date1904 })
  const time = `${two(code.H)}:${two(code.M)}`
  const hasTime = /[hs]/i.test(bare) || /am\/pm|上午/i.test(bare)
  // Without a y, d or era an m is minutes when it stands beside hours or seconds.
  const hasDay = /[ydeg]/i.test(bare.replace(/am\/pm|a\/p/gi, '')) || (/m/i.test(bare) && !hasTime)
  if (!hasDay || (value >= 0 && value < 1)) return time
  if (!/[yeg]/i.test(bare) && !hasTime && /d/i.test(bare)) return section.includes('月') ? `${code.m}月${code.d}日` : `--${two(code.m)}-${two(code.d)}`
  const day = `${String(code.y).padStart(4, '0')}-${two(code.m)}-${two(code.d)}`
  return hasTime && (code.H !== 0 || code.M !== 0 || code.S !== 0) ? `${day} ${time}` : day
}

const two = (n: number): string => String(n).padStart(2, '0')

/** The digits of a number without exponent, rounded to the 15 that Excel keeps. */
export const plainNumber = (value: number): string => {
  const text = String(Number(value.toPrecision(15)))
  if (!text.includes('e')) return text === '-0' ? '0' : text
  const [, sign = '', whole = '', fraction = '', exponent = ''] = /^(-?)(\d+)\.?(\d*)e([+-]\d+)$/.exec(text) ?? []
  const shift = Number(exponent)
  return shift > 0 ? sign + (whole + fraction).padEnd(shift + 1, '0') : `${sign}0.${(whole + fraction).padStart(fraction.length - shift, '0')}`
}
