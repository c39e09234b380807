/** One day of the curve as it is drawn: where it falls, and where a touchpoint lifts it from. */
export interface CurveDay { readonly day: number; readonly before: number | null; readonly value: number }

/** The days that have a temperature; on days with contact the fall before and the rise after are two points. `before` is keyed by day, °C. */
export const curveDays = (curve: readonly (number | null)[], before: ReadonlyMap<number, number>): CurveDay[] =>
  curve.flatMap((value, day) => (value === null ? [] : [{ day, value, before: day === 0 || curve[day - 1] === null ? null : before.get(day) ?? null }]))

/** An SVG path through the days, the rises upright. Coordinates to one decimal, so that pictures are the same everywhere. */
export const curvePath = (days: readonly CurveDay[], x: (day: number) => number, y: (degrees: number) => number): string => {
  const at = (day: number, degrees: number): string => `${x(day).toFixed(1)} ${y(degrees).toFixed(1)}`
  return days.flatMap(({ day, before, value }) => (before === null ? [at(day, value)] : [at(day, before), at(day, value)])).map((point, i) => `${i === 0 ? 'M' : 'L'}${point}`).join('')
}
