import { Failure } from '../base/failure.ts'
import type { ContactId } from '../base/ids.ts'
import type { ActionItem } from '../interaction/action-item.ts'
import type { Format } from '../interaction/format.ts'
import type { Giving } from '../interaction/giving.ts'
import type { Help } from '../interaction/help.ts'
import type { InteractionDraft } from '../interaction/interaction.ts'
import type { Day } from '../time/day.ts'
import type { LineKind } from './line-reading.ts'

/** A line as its reader settled it: what it says, and of whom. `date` null is today for what happened, open for what is planned. */
export interface SettledLine {
  readonly text: string
  readonly kind: LineKind
  readonly contactIds: readonly ContactId[]
  readonly date: Day | null
  readonly time: string | null
  readonly minutes: number | null
  readonly format: Format | null
  readonly topic: string
  readonly followUp: { readonly text: string; readonly due: Day | null } | null
}

/** What is made of a line, still without ids. The interaction, where there is one, is what the rest came of. */
export interface KeptLine {
  readonly interaction: InteractionDraft | null
  readonly helps: readonly Pick<Help, 'contactId' | 'on' | 'text' | 'thankedOn'>[]
  readonly givings: readonly Pick<Giving, 'contactId' | 'on' | 'text'>[]
  /** Mine, to the first of the people. */
  readonly actionItems: readonly Pick<ActionItem, 'contactId' | 'text' | 'dueOn'>[]
}

/**
 * What a settled line becomes (X7). Help said together with a form of contact is that contact as well; a day ahead on which thanks are owed is a
 * reminder. The writer’s own words are kept: as notes, or as the text of what is planned. Fails with `line.nobody` without people, and with
 * `line.format_needed` for contact that happened in no form.
 */
export const keptLine = (line: SettledLine, today: Day): KeptLine => {
  const { kind, followUp } = line
  const contactIds = [...new Set(line.contactIds)]
  const [first] = contactIds
  if (first === undefined) throw Failure.of('invalid', 'line.nobody', {})
  if (kind === 'happened' && line.format === null) throw Failure.of('invalid', 'line.format_needed', {})
  const words = line.text.trim() || line.topic.trim()
  const matter = line.topic.trim() || line.text.trim()
  const on = line.date ?? today
  const reminds = kind === 'planned' || (kind === 'thanks_owed' && on > today)
  const helpOn = kind === 'thanks_owed' && on > today ? today : on
  return {
    interaction: line.format !== null && (kind === 'happened' || kind === 'help_received' || kind === 'help_given') ? interactionOf(line, line.format, contactIds, on) : null,
    helps: kind === 'help_received' || kind === 'thanks_owed' ? contactIds.map(contactId => ({ contactId, on: helpOn, text: matter, thankedOn: null })) : [],
    givings: kind === 'help_given' ? contactIds.map(contactId => ({ contactId, on, text: matter })) : [],
    actionItems: [
      ...(reminds ? [{ contactId: first, text: words, dueOn: line.date }] : []),
      ...(followUp === null ? [] : [{ contactId: first, text: followUp.text, dueOn: followUp.due }]),
    ],
  }
}

const interactionOf = ({ text, topic, time, minutes }: SettledLine, format: Format, contactIds: readonly ContactId[], on: Day): InteractionDraft =>
  ({ on, at: time, format, contactIds, startedBy: null, minutes, money: null, topic, notes: text.trim() === topic.trim() ? '' : text, heard: null, source: 'typed' })
