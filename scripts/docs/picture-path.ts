import type { Box } from './picture-places.ts'

interface Point {
  readonly x: number
  readonly y: number
}

const middle = ({ x, w }: Box) => x + w / 2

// Where arrows meet an edge of a box they are spread along it, in the order of where they come from, so that none hides another.
const spread = (box: Box, place: number, count: number) => box.x + (box.w * (place + 1)) / (count + 1)

const gapsOf = (row: readonly Box[]): readonly number[] => {
  const sorted = [...row].sort((a, b) => a.x - b.x)
  const inner = sorted.slice(1).map((box, place) => (box.x + (sorted[place]?.x ?? 0) + (sorted[place]?.w ?? 0)) / 2)
  return [(sorted[0]?.x ?? 24) - 12, ...inner, ...sorted.slice(-1).map(box => box.x + box.w + 12)]
}

// Long arrows keep lanes of their own, so that those in one gap stand side by side.
const laneOf = (place: number) => ((place % 7) - 3) * 7

const through = (from: Box, to: Box, boxes: readonly Box[], start: Point, end: Point, lane: number): readonly Point[] =>
  Array.from({ length: Math.max(0, to.row - from.row - 1) }, (_, step) => from.row + 1 + step).flatMap(number => {
    const row = boxes.filter(box => box.row === number)
    const top = 24 + number * 110
    const wanted = start.x + ((end.x - start.x) * (top + 28 - start.y)) / (end.y - start.y)
    const nearest = gapsOf(row).reduce((best, gap) => (Math.abs(gap - wanted) < Math.abs(best - wanted) ? gap : best), Number.POSITIVE_INFINITY)
    const x = row.length === 0 ? wanted : nearest + lane
    return [{ x, y: top - 4 }, { x, y: top + 60 }]
  })

const round = (value: number) => Number(value.toFixed(1))

/** An arrow as an SVG path: from one box's lower edge to another's upper edge, by the gaps between the boxes on its way. */
export const pathBetween = (
  [fromName, toName]: readonly [string, string], boxes: readonly Box[], arrows: readonly (readonly [string, string])[],
): string => {
  const named = (name: string) => {
    const found = boxes.find(box => box.name === name)
    if (!found) throw new Error(`The picture has no place for ${name}`)
    return found
  }
  const from = named(fromName)
  const to = named(toName)
  const byPlace = (a: string, b: string) => middle(named(a)) - middle(named(b))
  const outgoing = arrows.filter(arrow => arrow[0] === fromName).map(arrow => arrow[1]).sort(byPlace)
  const incoming = arrows.filter(arrow => arrow[1] === toName).map(arrow => arrow[0]).sort(byPlace)
  const start = { x: spread(from, outgoing.indexOf(toName), outgoing.length), y: from.y + from.h }
  const end = { x: spread(to, incoming.indexOf(fromName), incoming.length), y: to.y - 2 }
  const long = arrows.filter(([a, b]) => named(b).row - named(a).row > 1)
  const lane = laneOf(long.findIndex(([a, b]) => a === fromName && b === toName))
  const points = [start, ...through(from, to, boxes, start, end, lane), end]
  return points.map((point, place) => {
    const before = points[place - 1]
    if (!before) return `M${round(point.x)} ${round(point.y)}`
    const half = round((before.y + point.y) / 2)
    return `C${round(before.x)} ${half} ${round(point.x)} ${half} ${round(point.x)} ${round(point.y)}`
  }).join(' ')
}
