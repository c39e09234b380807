import { writeFileSync } from 'node:fs'
import { SolarDay } from 'tyme4ts'

// Writes src/domain/time/holidays/china.ts from tyme4ts. Run it by hand (`node scripts/generate-holidays.ts`) when tyme4ts knows another year.

const YEARS = [2024, 2025, 2026]

/** How the notices write what tyme4ts shortens. */
const WRITTEN: Readonly<Record<string, string>> = { 国庆中秋: '国庆节、中秋节' }

interface Named {
  readonly date: string
  readonly name: string
  readonly work: boolean
}

const two = (n: number): string => String(n).padStart(2, '0')

const namedDays = (year: number): Named[] => {
  const days: Named[] = []
  for (let on = SolarDay.fromYmd(year, 1, 1); on.getYear() === year; on = on.next(1)) {
    const holiday = on.getLegalHoliday()
    if (holiday !== null) days.push({ date: `${two(on.getMonth())}-${two(on.getDay())}`, name: WRITTEN[holiday.getName()] ?? holiday.getName(), work: holiday.isWork() })
  }
  return days
}

const holidays = (days: readonly Named[]): string[] =>
  [...new Set(days.map(({ name }) => name))].map(name => {
    const off = days.filter(one => one.name === name && !one.work).map(({ date }) => date)
    const work = days.filter(one => one.name === name && one.work).map(({ date }) => date)
    return `${name} ${off[0]}/${off.length}${work.map(date => ` ${date}`).join('')}`
  })

writeFileSync(new URL('../src/domain/time/holidays/china.ts', import.meta.url), `// Written by scripts/generate-holidays.ts; do not edit.

/** The State Council's notices: for each holiday its name, its first day off / how many, and the weekends worked for it. */
export const CHINA: Readonly<Record<number, readonly string[]>> = {
${YEARS.map(year => `  ${year}: [\n${holidays(namedDays(year)).map(text => `    '${text}',\n`).join('')}  ],\n`).join('')}}
`)
