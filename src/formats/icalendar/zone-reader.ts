import { offsetAt } from '#domain/time/zone-time.ts'
import { type Component, firstOf } from './component.ts'
import type { IcsLimits } from './limits.ts'
import type { Tell } from './problem.ts'
import { zoneLike } from './zone-like.ts'
import { zoneNamed } from './zone-named.ts'
import { readZoneRules } from './zone-rules.ts'

/** The IANA zone of a TZID, or null for none that is known; `year` is when it is needed, `line` where it stands. Each TZID is looked up and told of once. */
export type ZoneReader = (tzid: string, year: number, line: number) => string | null

/**
 * Finds zones by name (IANA, Windows, fixed offset), else by what the file's own VTIMEZONEs say, `preferred` zones first: a fixed +08:00 is then the
 * reader's own Asia/Shanghai rather than Etc/GMT-8.
 */
export const zoneReader = (roots: readonly Component[], preferred: readonly string[], limits: IcsLimits, tell: Tell): ZoneReader => {
  const blocks = roots.flatMap(({ components }) => components).filter(({ name }) => name === 'VTIMEZONE').slice(0, limits.zones)
  const byId = new Map(blocks.toReversed().map((block) => [firstOf(block, 'TZID')?.value.trim() ?? '', block]))
  const found = new Map<string, string | null>()

  const search = (tzid: string, year: number, line: number): string | null => {
    const block = byId.get(tzid)
    const location = block === undefined ? undefined : firstOf(block, 'X-LIC-LOCATION')?.value
    const named = zoneNamed(tzid) ?? (location === undefined ? null : zoneNamed(location))
    // A name that says no more than an offset may be the reader's own zone.
    if (named !== null && !/^Etc\/GMT[+-]/.test(named)) return named
    const rules = (block === undefined ? null : readZoneRules(block)) ?? (named === null ? null : { offsetAt: (instant: number) => offsetAt(named, instant), onsets: [] })
    const like = rules === null ? null : zoneLike(rules, year, preferred)
    if (like?.exact === true) return like.zone
    if (named !== null) return named
    if (like === null) tell(line, 'calendar.zone_unknown', { zone: tzid })
    else tell(line, 'calendar.zone_nearest', { zone: tzid, taken: like.zone })
    return like?.zone ?? null
  }

  return (tzid, year, line) => {
    const key = tzid.trim()
    const known = found.get(key)
    if (known !== undefined) return known
    const zone = search(key, year, line)
    found.set(key, zone)
    return zone
  }
}
