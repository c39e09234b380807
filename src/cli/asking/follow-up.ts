import type { Day } from '#domain/time/day.ts'
import { usage } from '../base/trouble.ts'
import { dayAsked } from './day.ts'

/** What to do, and until when in the words typed. */
interface FollowUpSaid {
  readonly text: string
  readonly due: string | null
}

/** 寄样品@2026-12-01: what to do, and after the last @ until when. */
export const followUpParts = (said: string): FollowUpSaid => {
  const at = said.lastIndexOf('@')
  const text = (at === -1 ? said : said.slice(0, at)).trim()
  const due = at === -1 ? null : said.slice(at + 1).trim()
  if (text === '' || due === '') throw usage('cli.follow_up', { value: said })
  return { text, due }
}

/** The same with its day, which looks ahead. */
export const followUpOn = ({ text, due }: FollowUpSaid, today: Day): { text: string; due: Day | null } => ({ text, due: due === null ? null : dayAsked(due, today, 'future') })
