import type { Day } from './day.ts'

const formatters = new Map<string, Intl.DateTimeFormat>()

const formatterOf = (zone: string): Intl.DateTimeFormat => {
  const known = formatters.get(zone)
  if (known !== undefined) return known
  const made = new Intl.DateTimeFormat('en-US-u-ca-gregory-nu-latn', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })
  formatters.set(zone, made)
  return made
}

/** Whether the text names an IANA time zone this engine knows: Asia/Shanghai, UTC, Europe/Berlin. Offsets such as +08:00 are refused. */
export const isZone = (text: string): boolean => {
  if (!/^[A-Za-z][A-Za-z0-9_+\-/]*$/.test(text)) return false
  try {
    formatterOf(text)
    return true
  } catch {
    return false
  }
}

/** The calendar day it is in an IANA zone at an instant (milliseconds since 1970 UTC). Throws RangeError for an unknown zone. */
export const dayIn = (zone: string, instantMs: number): Day => momentIn(zone, instantMs).day

/** What calendar and clock on the wall show in an IANA zone: the day, and whole minutes since midnight. Throws RangeError for an unknown zone. */
export const momentIn = (zone: string, instantMs: number): { readonly day: Day; readonly minutes: number } => {
  const parts = new Map(formatterOf(zone).formatToParts(instantMs).map(({ type, value }) => [type, value]))
  return {
    day: `${(parts.get('year') ?? '').padStart(4, '0')}-${parts.get('month')}-${parts.get('day')}` as Day,
    minutes: Number(parts.get('hour')) * 60 + Number(parts.get('minute')),
  }
}
