import { Failure } from '#domain/base/failure.ts'
import type { ActionItemId, InteractionId } from '#domain/base/ids.ts'
import type { ActionItem } from '#domain/interaction/action-item.ts'
import { checkedInteraction } from '#domain/interaction/checked.ts'
import type { Interaction } from '#domain/interaction/interaction.ts'
import type { Meeting } from '#domain/meeting/meeting.ts'
import type { Occurrence } from '#domain/meeting/occurrence.ts'
import { followUpOf } from '../action-item/follow-up-of.ts'
import { type Deps, todayOf, type Who } from '../deps.ts'
import { NOTHING_SAID } from '../interaction/log-interaction.ts'
import { type Refill, writeInteraction } from '../interaction/write-interaction.ts'
import { begun } from './begun.ts'
import { changeTalk, type TalkChanged, type TalkKey } from './change-talk.ts'
import { inWorkspace } from './in-workspace.ts'

export type HoldOccurrenceInput = TalkKey & Partial<Pick<Interaction, 'format' | 'topic' | 'money'>> & {
  readonly minutes?: number
  readonly followUps?: readonly Pick<ActionItem, 'text' | 'by' | 'dueOn'>[]
}

/**
 * Logs a talk as held: an interaction with its people at its time fills their cups, and what was promised is noted with the first of them. Fails with
 * `meeting.not_begun` for one still to come, with `meeting.held_stands` for one that was held.
 */
export const holdOccurrence = async (deps: Deps, who: Who, { meetingId, recurrenceId, followUps = [], ...said }: HoldOccurrenceInput): Promise<TalkChanged & { refills: Refill[] }> => {
  const today = todayOf(deps, who)
  let refills: Refill[] = []
  const changed = await changeTalk(deps, who, 'meeting.hold', { meetingId, recurrenceId }, async (one, meeting, stores) => {
    if (one.interactionId !== null) throw Failure.of('conflict', 'meeting.held_stands', {})
    begun(meeting, one, deps.now())
    const draft = { ...NOTHING_SAID, ...inWorkspace(one.start, meeting.zone, who.zone), format: meeting.format, minutes: one.minutes, topic: topicOf(meeting, one), ...said, contactIds: meeting.contactIds, source: 'meeting' as const }
    const interaction: Interaction = { ...checkedInteraction(draft, today), id: deps.newId() as InteractionId }
    const promises = interaction.contactIds.slice(0, 1).flatMap(contactId => followUps.map(followUp => followUpOf({ ...followUp, id: deps.newId() as ActionItemId, contactId, interactionId: interaction.id })))
    refills = (await writeInteraction(stores, interaction, promises, today)).refills
    return { ...one, interactionId: interaction.id, droppedFor: null }
  })
  return { ...changed, refills }
}

const TOPIC_AT_MOST = 200

/** What was told to them beforehand when it is one short line, else what stands in both calendars. */
const topicOf = ({ title }: Meeting, { prep }: Occurrence): string => {
  const topic = prep.topic.trim()
  return topic === '' || topic.length > TOPIC_AT_MOST || topic.includes('\n') ? title : topic
}
