const HOUR = 3_600_000
const WEEK = 168 * HOUR

// A zone's offsets are searched and kept in blocks of about four years. No zone has changed its clock and changed it back within one step of the search.
const BLOCK = 209 * WEEK
const KEPT_BLOCKS = 256

/** A stretch of time in a zone: between two instants (ms since 1970, the second not included) clocks are `offset` ms ahead of UTC. */
export interface Stretch {
  readonly from: number
  readonly until: number
  readonly offset: number
}

interface Zone {
  readonly formatter: Intl.DateTimeFormat
  readonly blocks: Map<number, readonly Stretch[]>
}

const zones = new Map<string, Zone>()

const zoneOf = (name: string): Zone => {
  const known = zones.get(name)
  if (known !== undefined) return known
  const formatter = new Intl.DateTimeFormat('en-US-u-ca-gregory-nu-latn', {
    timeZone: name, year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric', second: 'numeric', era: 'short', hourCycle: 'h23',
  })
  const made = { formatter, blocks: new Map() }
  zones.set(name, made)
  return made
}

const SHOWN = /^(\d+)\/(\d+)\/(\d+) ([AB]).*? (\d+):(\d+):(\d+)$/

/** What Intl says the offset is, in ms. It shows whole seconds, so the instant is cut to them first. */
const measured = (zone: Zone, instant: number): number => {
  const second = Math.floor(instant / 1000) * 1000
  const [, month, date, year, era, hour, minute, secondShown] = SHOWN.exec(zone.formatter.format(second)) ?? []
  const shown = new Date(Date.UTC(2000, Number(month) - 1, Number(date), Number(hour), Number(minute), Number(secondShown)))
  shown.setUTCFullYear(era === 'B' ? 1 - Number(year) : Number(year), Number(month) - 1, Number(date))
  return shown.getTime() - second
}

const searched = (zone: Zone, block: number): readonly Stretch[] => {
  const end = (block + 1) * BLOCK
  const found: Stretch[] = []
  let from = block * BLOCK
  let offset = measured(zone, from)
  for (let step = from; step < end; step += WEEK) {
    const next = measured(zone, step + WEEK - 1000)
    if (next === offset) continue
    let before = step - 1000
    let after = step + WEEK - 1000
    while (after - before > 1000) {
      const middle = Math.floor((before + after) / 2000) * 1000
      if (measured(zone, middle) === offset) before = middle
      else after = middle
    }
    found.push({ from, until: after, offset })
    from = after
    offset = next
  }
  return [...found, { from, until: end, offset }]
}

/** The stretches of a zone in the block of time that holds an instant, in order; the first begins and the last ends with the block. Throws RangeError for an unknown zone. */
export const stretchesAround = (name: string, instant: number): readonly Stretch[] => {
  const zone = zoneOf(name)
  const block = Math.floor(instant / BLOCK)
  const known = zone.blocks.get(block)
  if (known !== undefined) return known
  if (zone.blocks.size >= KEPT_BLOCKS) zone.blocks.clear()
  const made = searched(zone, block)
  zone.blocks.set(block, made)
  return made
}
