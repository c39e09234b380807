import type * as z from 'zod/mini'
import type { dayMark } from '#contract/meeting.ts'
import { addDays, type Day } from '#domain/time/day.ts'

export type Mark = z.output<typeof dayMark>

/** Days in a row that are the same thing. */
export interface Span extends Pick<Mark, 'kind' | 'certainty' | 'name'> {
  readonly from: Day
  readonly to: Day
  readonly days: number
}

/** Days in order, those in a row put together: 元旦 1 to 3 January. */
export const spansOf = (days: readonly Mark[]): readonly Span[] => {
  const spans: Span[] = []
  for (const { day, kind, certainty, name } of days) {
    const last = spans.at(-1)
    if (last !== undefined && addDays(last.to, 1) === day && last.kind === kind && last.certainty === certainty && last.name === name) spans[spans.length - 1] = { ...last, to: day, days: last.days + 1 }
    else spans.push({ from: day, to: day, kind, certainty, name, days: 1 })
  }
  return spans
}

/** How many of the days are off, and how many are worked. */
export const countsOf = (days: readonly Pick<Mark, 'kind'>[]): { off: number; worked: number } => {
  const off = days.filter(({ kind }) => kind === 'off').length
  return { off, worked: days.length - off }
}
