import type { RoleKind } from '../contact/role.ts'
import type { ActionItem } from '../interaction/action-item.ts'
import type { Format } from '../interaction/format.ts'
import type { Day } from '../time/day.ts'
import { isPrivate, type NotesRead } from './notes-read.ts'

/** 您 to whoever teaches, leads or is served, 你 among equals, 大家 to several. */
export type Register = 'polite' | 'equal' | 'group'

type FollowUp = Pick<ActionItem, 'text' | 'by' | 'dueOn'>

/** What a letter after a talk is written from (M11); the words are in i18n/letters.ts. Nothing that is marked private is in it, nor any note of a person. */
export interface SummaryDraft {
  readonly register: Register
  /** Whether they teach or lead me, so that 指点 is the word. */
  readonly teaches: boolean
  readonly salutations: readonly string[]
  readonly on: Day
  readonly format: Format
  readonly goal: string
  readonly points: readonly string[]
  readonly advice: readonly string[]
  readonly mine: readonly FollowUp[]
  readonly theirs: readonly FollowUp[]
  /** My name, '' when it is not known. */
  readonly from: string
}

export interface AfterTalk extends Pick<SummaryDraft, 'salutations' | 'on' | 'format' | 'goal' | 'from'> {
  /** What these people are to me on that day. */
  readonly roleKinds: readonly RoleKind[]
  readonly notes: Pick<NotesRead, 'points' | 'advice' | 'followUps'>
  /** What was promised at the talk as it was logged; null before, when what the notes say counts. */
  readonly promised: readonly FollowUp[] | null
}

const EQUALS: readonly RoleKind[] = ['peer', 'friend', 'former_colleague']
const TEACHERS: readonly RoleKind[] = ['career_mentor', 'skill_mentor', 'manager']

export const summaryDraft = ({ salutations, on, format, goal, from, roleKinds, notes, promised }: AfterTalk): SummaryDraft => {
  const followUps = (promised ?? notes.followUps).filter(({ text }) => !isPrivate(text))
  const equal = roleKinds.length > 0 && roleKinds.every(kind => EQUALS.includes(kind))
  return {
    register: salutations.length > 1 ? 'group' : equal ? 'equal' : 'polite', teaches: roleKinds.some(kind => TEACHERS.includes(kind)), salutations, on, format,
    goal: isPrivate(goal) ? '' : goal.trim(), points: notes.points, advice: notes.advice.filter(text => !isPrivate(text)),
    mine: followUps.filter(({ by }) => by === 'me'), theirs: followUps.filter(({ by }) => by === 'them'), from,
  }
}
