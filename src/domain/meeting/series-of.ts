import { knownRule } from '../recurrence/known-rule.ts'
import type { Series } from '../recurrence/series.ts'
import type { WallTime } from '../time/wall-time.ts'
import type { Meeting } from './meeting.ts'

/** Behind every talk there will be. */
export const NEVER = '9999-12-31T00:00' as WallTime

/** A meeting as the recurrence engine takes it. */
export const seriesOf = ({ start, minutes, zone, rule, exdates }: Pick<Meeting, 'start' | 'minutes' | 'zone' | 'rule' | 'exdates'>): Series =>
  ({ start, allDay: false, zone, minutes, rules: rule === null ? [] : [knownRule(rule)], rdates: [], exdates })
