import { zoneOfWindowsName } from './windows-zones.ts'

// Not through the zones' own caches: those keep every spelling they are asked for, and a stranger has many.
const canonical = (name: string): string | null => {
  if (/^(?:Etc\/)?(?:UTC|GMT|UCT|Zulu|Universal|Greenwich|GMT[+-]?0)$/i.test(name)) return 'UTC'
  if (name.length > 64 || !/^[A-Za-z][A-Za-z0-9_+\-/]*$/.test(name)) return null
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone
  } catch {
    return null
  }
}

/** The zone of a fixed offset in minutes east of UTC: `Etc/GMT-8` is eight hours ahead. Null when it is not whole hours, or beyond −12 … +14. */
export const fixedZone = (minutes: number): string | null => {
  const hours = minutes / 60
  if (!Number.isInteger(hours) || hours < -12 || hours > 14) return null
  return hours === 0 ? 'UTC' : `Etc/GMT${hours > 0 ? '-' : '+'}${Math.abs(hours)}`
}

// `UTC+8`, `GMT+08:00`, `+0800`, and 企业微信's `TZ08`. Names such as Etc/GMT-8, which count the other way, were found before.
const fixedNamed = (name: string): string | null => {
  const [, sign = '+', hours, minutes = '00'] = /^\(?(?:UTC|GMT|TZ)?([+-])?(\d\d?)(?::?([0-5]\d))?\)?$/i.exec(name) ?? []
  return hours === undefined ? null : fixedZone((sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)))
}

/** `/softwarestudio.org/Olson_20011030_5/America/New_York` and its like end in a zone's name. */
const suffixOf = (name: string): string | null => {
  const parts = name.split('/')
  if (parts.length < 3 || parts.length > 10) return null
  return [3, 2, 1].map((length) => canonical(parts.slice(-length).join('/'))).find((zone) => zone !== null) ?? null
}

/** The IANA zone a TZID names by itself: an IANA name in any case, one behind a prefix, a Windows name, or a fixed offset. */
export const zoneNamed = (tzid: string): string | null => {
  const name = tzid.trim().replace(/^"(.*)"$/, '$1')
  const windows = zoneOfWindowsName(name)
  return canonical(name) ?? (windows === null ? suffixOf(name) ?? fixedNamed(name) : canonical(windows))
}
