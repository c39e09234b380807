/** Days since 1970-01-01 of a Gregorian date, by arithmetic alone; months past 12 are not carried. */
export const civilDay = (year: number, month: number, date: number): number => {
  const y = month <= 2 ? year - 1 : year
  const era = Math.floor(y / 400)
  const ofEra = y - era * 400
  const ofYear = ((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 | 0) + date - 1
  return era * 146_097 + ofEra * 365 + (ofEra / 4 | 0) - (ofEra / 100 | 0) + ofYear - 719_468
}

/** The year and month (year × 12 + month − 1) a day number lies in. */
export const civilMonth = (day: number): number => {
  const shifted = day + 719_468
  const era = Math.floor(shifted / 146_097)
  const ofEra = shifted - era * 146_097
  const years = (ofEra - (ofEra / 1460 | 0) + (ofEra / 36_524 | 0) - (ofEra / 146_096 | 0)) / 365 | 0
  const ofYear = ofEra - (365 * years + (years / 4 | 0) - (years / 100 | 0))
  const fromMarch = (5 * ofYear + 2) / 153 | 0
  // March is month 0 of this year of the calculation; January and February belong to the next.
  return (years + era * 400) * 12 + fromMarch + 2
}

const ZERO = 48
const DASH = 45

/** `YYYY-MM-DDTHH:MM` of whole minutes since 1970-01-01T00:00 on the same clock; only for years 0…9999. */
export const textOfMinutes = (minutes: number): string => {
  const day = Math.floor(minutes / 1440)
  const ofDay = minutes - day * 1440
  const month = civilMonth(day)
  const year = Math.floor(month / 12)
  const ofYear = month - year * 12 + 1
  const date = day - civilDay(year, ofYear, 1) + 1
  const hour = ofDay / 60 | 0
  const minute = ofDay - hour * 60
  const century = year / 100 | 0
  const short = year - century * 100
  // One flat string at once: one joined from pieces is joined anew when it is compared, which took longer than all the rest.
  return String.fromCharCode(
    ZERO + (century / 10 | 0), ZERO + century % 10, ZERO + (short / 10 | 0), ZERO + short % 10, DASH, ZERO + (ofYear / 10 | 0), ZERO + ofYear % 10, DASH,
    ZERO + (date / 10 | 0), ZERO + date % 10, 84, ZERO + (hour / 10 | 0), ZERO + hour % 10, 58, ZERO + (minute / 10 | 0), ZERO + minute % 10,
  )
}

const digits = (text: string, from: number, to: number): number => {
  let n = 0
  for (let at = from; at < to; at++) n = n * 10 + text.charCodeAt(at) - 48
  return n
}

/** The inverse of `textOfMinutes`. */
export const minutesOfText = (text: string): number =>
  civilDay(digits(text, 0, 4), digits(text, 5, 7), digits(text, 8, 10)) * 1440 + digits(text, 11, 13) * 60 + digits(text, 14, 16)
