import { Link } from '@tanstack/react-router'
import type { AnchorHTMLAttributes } from 'react'
import type { MeetingId } from '#domain/base/ids.ts'
import type { WallTime } from '#domain/time/wall-time.ts'

/** Leads to one talk, known by its series and its original start. */
export const TalkLink = ({ talk, ...rest }: Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href'> & { talk: { readonly meetingId: MeetingId; readonly recurrenceId: WallTime } }) => (
  <Link to="/meet/$meetingId/$recurrenceId" params={{ meetingId: talk.meetingId, recurrenceId: talk.recurrenceId }} search={{}} {...(rest as object)} />
)
