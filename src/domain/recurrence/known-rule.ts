import { type RecurrenceRule, readRule } from './rule.ts'

/** How many rules are remembered: what a month shows is a few thousand series with far fewer rules. */
const KEPT = 1_000

const known = new Map<string, RecurrenceRule>()

/** The rule of a text as `readRule` reads it, remembered: the series of a calendar are expanded again and again, and many are alike. Throws as `readRule` does. */
export const knownRule = (text: string): RecurrenceRule => {
  const before = known.get(text)
  if (before !== undefined) return before
  const rule = readRule(text)
  if (known.size >= KEPT) known.clear()
  known.set(text, rule)
  return rule
}
