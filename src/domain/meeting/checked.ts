import { Failure } from '../base/failure.ts'
import { readRule, ruleText } from '../recurrence/rule.ts'
import { isWallTime } from '../time/wall-time.ts'
import { isZone } from '../time/zone.ts'
import type { Meeting, MeetingDraft } from './meeting.ts'

const DAY_MINUTES = 24 * 60
const WORDS_AT_MOST = 10_000

/** What a reader says of a meeting, as it is kept: trimmed, its rule in the RFC's spelling. Fails with the `meeting.*` and `recurrence.*` keys. */
export const checkedMeeting = <Draft extends MeetingDraft | Meeting>(draft: Draft): Draft => {
  const title = draft.title.trim()
  if (title === '') throw Failure.of('invalid', 'meeting.title_required', {})
  const contactIds = [...new Set(draft.contactIds)]
  if (contactIds.length === 0) throw Failure.of('invalid', 'meeting.nobody', {})
  if (!isWallTime(draft.start)) throw Failure.of('invalid', 'meeting.time', { text: draft.start })
  if (!isZone(draft.zone)) throw Failure.of('invalid', 'meeting.zone', { zone: draft.zone })
  if (!Number.isInteger(draft.minutes) || draft.minutes < 5 || draft.minutes > DAY_MINUTES) throw Failure.of('invalid', 'meeting.length', {})
  if (draft.text.length > WORDS_AT_MOST) throw Failure.of('invalid', 'meeting.text_too_long', { limit: String(WORDS_AT_MOST) })
  return { ...draft, title, contactIds, place: draft.place.trim(), text: draft.text.trim(), rule: draft.rule === null || draft.rule.trim() === '' ? null : ruleText(readRule(draft.rule)) }
}
