/** The longest duration a value may have, in minutes: about a hundred years. */
export const MOST_MINUTES = 52_596_000

const SHAPE = /^([+-]?)P(?:(\d{1,9})W)?(?:(\d{1,9})D)?(?:T(?:(\d{1,9})H)?(?:(\d{1,9})M)?(?:(\d{1,9})S)?)?$/

/** Reads a DURATION (RFC 5545 §3.3.6) as whole minutes, seconds cut; negative with a minus. Null for what is none or longer than a hundred years. */
export const readDuration = (text: string): number | null => {
  const upper = text.trim().toUpperCase()
  const match = SHAPE.exec(upper)
  if (match === null || !/\d/.test(upper)) return null
  const [weeks, days, hours, minutes, seconds] = match.slice(2).map((part) => Number(part ?? 0)) as [number, number, number, number, number]
  const total = weeks * 10_080 + days * 1_440 + hours * 60 + minutes + Math.floor(seconds / 60)
  if (total > MOST_MINUTES) return null
  return match[1] === '-' ? -total : total
}

/** A number of minutes as a DURATION: `PT15M`, `-P1D`, `PT0M`. */
export const durationText = (minutes: number): string => {
  const rest = Math.abs(minutes)
  const sign = minutes < 0 ? '-' : ''
  if (rest > 0 && rest % 1_440 === 0) return `${sign}P${rest / 1_440}D`
  const hours = Math.floor(rest / 60)
  return `${sign}PT${hours > 0 ? `${hours}H` : ''}${rest % 60 > 0 || hours === 0 ? `${rest % 60}M` : ''}`
}
