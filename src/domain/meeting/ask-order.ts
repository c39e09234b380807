import type { Ask } from './ask.ts'

/** Asking somebody to be my mentor comes last (M6), so it stands far behind the rest. */
const LAST = 1_000_000

type Placed = Pick<Ask, 'id' | 'mentor' | 'position'>

/** The position behind all others of its kind; `asks` are all of that person. */
export const positionBehind = (asks: readonly Placed[], mentor: boolean): number =>
  Math.max(mentor ? LAST : 0, ...asks.filter(ask => ask.mentor === mentor).map(ask => ask.position + 1))

/** The asks whose position changes when `moved` is put at a place, counted from 0, among those that are not to be my mentor; one to be my mentor stays where it is. */
export const movedAsks = <One extends Placed>(asks: readonly One[], moved: One, place: number): One[] => {
  if (moved.mentor) return []
  const others = asks.filter(ask => ask.id !== moved.id && !ask.mentor)
  const at = Math.min(Math.max(place, 0), others.length)
  return [...others.slice(0, at), moved, ...others.slice(at)].flatMap((ask, position) => (ask.position === position ? [] : [{ ...ask, position }]))
}
