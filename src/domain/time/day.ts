/** A calendar day with no time and no zone, written `YYYY-MM-DD`. Days compare as text. */
export type Day = string & { readonly __brand: 'Day' }

const MS_PER_DAY = 86_400_000
const MONTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** Reads `YYYY-MM-DD`; throws RangeError when it is not a real day of the Gregorian calendar. */
export const day = (text: string): Day => {
  if (!isDay(text)) throw new RangeError(`not a day: ${text}`)
  return text
}

export const isDay = (text: string): text is Day => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const [year, month, date] = [yearOf(text as Day), monthOf(text as Day), dateOf(text as Day)]
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  // Dates of JavaScript take the years before 100 for those of the last century.
  return year >= 100 && date >= 1 && date <= (month === 2 && isLeap ? 29 : MONTHS[month - 1] ?? 0)
}

/** Days since 1970-01-01, an integer; negative before. */
export const dayNumber = (d: Day): number => Date.UTC(Number(d.slice(0, 4)), Number(d.slice(5, 7)) - 1, Number(d.slice(8))) / MS_PER_DAY

/** The day a whole number of days after 1970-01-01. */
export const dayOfNumber = (n: number): Day => new Date(n * MS_PER_DAY).toISOString().slice(0, 10) as Day

export const dayOf = (year: number, month: number, date: number): Day =>
  day(`${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`)

/** Whole days from one day to another; negative when the second is earlier. */
export const daysBetween = (from: Day, to: Day): number => dayNumber(to) - dayNumber(from)

export const addDays = (d: Day, days: number): Day => dayOfNumber(dayNumber(d) + days)

export const yearOf = (d: Day): number => Number(d.slice(0, 4))
export const monthOf = (d: Day): number => Number(d.slice(5, 7))
export const dateOf = (d: Day): number => Number(d.slice(8))

/** ISO weekday: 1 Monday … 7 Sunday. */
export const weekdayOf = (d: Day): 1 | 2 | 3 | 4 | 5 | 6 | 7 => ((((dayNumber(d) + 3) % 7) + 7) % 7 + 1) as 1 | 2 | 3 | 4 | 5 | 6 | 7

export const daysInMonth = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate()

/** The same date some months later, or the last day of that month when it is shorter. */
export const addMonths = (d: Day, months: number): Day => {
  const index = yearOf(d) * 12 + monthOf(d) - 1 + months
  const year = Math.floor(index / 12)
  const month = (index % 12) + 1
  return dayOf(year, month, Math.min(dateOf(d), daysInMonth(year, month)))
}
