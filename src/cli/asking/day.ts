import type { Day } from '#domain/time/day.ts'
import type { Lean } from '#domain/time/lean.ts'
import { spokenDay } from '#domain/time/spoken-day.ts'
import { usage } from '../base/trouble.ts'

/** A day as it was typed; fails with `cli.day` rather than guess. */
export const dayAsked = (text: string, today: Day, lean: Lean): Day => {
  const found = spokenDay(text, today, lean)
  if (found === null) throw usage('cli.day', { value: text })
  return found
}
