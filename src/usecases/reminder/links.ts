import type { Occurrence } from '#domain/meeting/occurrence.ts'
import type { Deps } from '../deps.ts'

/** Where a page of ours is on the web; null when the server was not told its public address: a link to somebody else’s 127.0.0.1 helps nobody. */
const linkTo = ({ origin = null }: Pick<Deps, 'origin'>, path: string): string | null => (origin === null ? null : origin + path)

export const todayLink = (deps: Pick<Deps, 'origin'>): string | null => linkTo(deps, '/today')

export const talkLink = (deps: Pick<Deps, 'origin'>, { meetingId, recurrenceId }: Pick<Occurrence, 'meetingId' | 'recurrenceId'>): string | null =>
  linkTo(deps, `/meet/${meetingId}/${encodeURIComponent(recurrenceId)}`)
