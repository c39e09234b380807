const HEAD = 65_536

/** Whether a file is an answer to an invitation rather than a calendar: a whole mail (.eml), or an .ics that says METHOD:REPLY or COUNTER (RFC 5546). */
export const holdsAnswer = async (file: File): Promise<boolean> => {
  if (/\.eml$/i.test(file.name) || file.type === 'message/rfc822') return true
  const head = (await file.slice(0, HEAD).text()).replace(/\r?\n[ \t]/g, '')
  return /^METHOD(?:;[^:\r\n]*)?:(?:REPLY|COUNTER)[ \t]*$/im.test(head)
}
