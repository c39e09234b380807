/** What BODYSTRUCTURE tells of a part before any of it is fetched. `size` is in encoded bytes. */
export interface MimePart {
  /** IMAP part number; empty for the body of a mail that has no parts. */
  readonly part: string
  readonly type: string
  readonly fileName: string
  readonly isAttachment: boolean
  readonly size: number
  readonly children: readonly MimePart[]
}

/** Whether a part is a calendar by its type, or by its name where mail programs call every file a stream of octets. */
export const isCalendarPart = (type: string, fileName: string): boolean =>
  type === 'text/calendar' || type === 'application/ics' || (/\.(?:ics|vcs|ifb)$/i.test(fileName) && /^(?:application\/octet-stream|text\/plain|text\/x-vcalendar)$/.test(type))

/** The parts of a mail's own body, those of mails inside it left out: what is inside was said by somebody else. */
export const leavesOf = (part: MimePart): MimePart[] => (part.type.startsWith('message/') || part.children.length === 0 ? [part] : part.children.flatMap(leavesOf))

/** The calendars in a mail, at most `limit` and none larger than `maxBytes` encoded. */
export const calendarParts = (root: MimePart, limit: number, maxBytes: number): MimePart[] =>
  leavesOf(root).filter(({ type, fileName, size }) => isCalendarPart(type, fileName) && size <= maxBytes).slice(0, limit)

/** What a mail says in words: its first plain text, else its first HTML. */
export const textPart = (root: MimePart): MimePart | null => {
  const inline = leavesOf(root).filter(({ isAttachment }) => !isAttachment)
  return inline.find(({ type }) => type === 'text/plain') ?? inline.find(({ type }) => type === 'text/html') ?? null
}

/** The parts of a report on a delivery (RFC 3464): what happened, and the letter's headers. */
export const reportParts = (root: MimePart): MimePart[] =>
  root.type === 'multipart/report' ? leavesOf(root).filter(({ type }) => /^(?:message\/(?:delivery-status|rfc822|global.*)|text\/rfc822-headers)$/.test(type)).slice(0, 4) : []
