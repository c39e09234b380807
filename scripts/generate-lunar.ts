import { writeFileSync } from 'node:fs'
import { LunarYear, SolarTerm } from 'tyme4ts'
import { FIRST_LUNAR_YEAR, LAST_LUNAR_YEAR } from '../src/domain/time/lunar-range.ts'

// Writes src/domain/time/lunar-table.ts from tyme4ts. Run it by hand (`node scripts/generate-lunar.ts`) when the range grows.

const years = Array.from({ length: LAST_LUNAR_YEAR - FIRST_LUNAR_YEAR + 1 }, (_, index) => FIRST_LUNAR_YEAR + index)

const lunarYearCode = (year: number): string => {
  const lunarYear = LunarYear.fromYear(year)
  const lengths = lunarYear.getMonths().map((month, index) => (month.getDayCount() === 30 ? 1 << index : 0))
  return (lunarYear.getLeapMonth() * 2 ** 13 + lengths.reduce((sum, bit) => sum + bit, 0)).toString(16).padStart(5, '0')
}

const termCode = (year: number): string => {
  const qingming = SolarTerm.fromName(year, '清明').getSolarDay()
  const dongzhi = SolarTerm.fromName(year + 1, '冬至').getSolarDay()
  if (qingming.getMonth() !== 4 || dongzhi.getYear() !== year || dongzhi.getMonth() !== 12) throw new Error(`unexpected solar terms in ${year}`)
  return String((qingming.getDay() - 4) * 3 + dongzhi.getDay() - 21)
}

const literal = (text: string): string => (text.match(/.{1,140}/g) ?? []).map((part) => `  '${part}'`).join(' +\n')

writeFileSync(new URL('../src/domain/time/lunar-table.ts', import.meta.url), `// Written by scripts/generate-lunar.ts; do not edit.

/** Five hex digits for each lunar year from FIRST_LUNAR_YEAR: leap month × 2¹³ + one bit per month in order (leap one included), set when it has 30 days. */
export const LUNAR_YEAR_CODES =
${literal(years.map(lunarYearCode).join(''))}

/** One digit for each solar year from FIRST_LUNAR_YEAR: (day of 清明 in April − 4) × 3 + (day of 冬至 in December − 21). */
export const SOLAR_TERM_CODES =
${literal(years.map(termCode).join(''))}
`)
