import { tidyText } from '../contact/tidy.ts'

// How mail programs begin what they quote, a line each: QQ, NetEase, Outlook and Foxmail in Chinese, Outlook, Apple and Gmail in English.
const BEGINS: readonly RegExp[] = [
  /^[-_=\s]{2,}\s*(?:原始邮件|原邮件|原始信息|回复的原邮件|转发邮件信息|转发的邮件|Original (?:Message|Appointment)|Forwarded message|Replied Message)\s*[-_=\s]{2,}$/i,
  /^(?:在|于).{0,200}(?:写道|寫道)[:：]?$/,
  /^.{0,200}\d.{0,200}(?:写道|寫道)[:：]$/,
  /^On\b.{0,300}\bwrote:$/,
  /^_{20,}$/,
]
// Headers of the mail below, when another of them follows: alone it may be what somebody wrote.
const HEADER = /^\*{0,2}(?:发件人|寄件者|From)\*{0,2}\s*[:：]/i
const NEXT_HEADER = /^\*{0,2}(?:发送时间|发送日期|日期|时间|收件人|主题|抄送|寄件日期|Sent|Date|To|Subject|Cc)\*{0,2}\s*[:：]/i

const beginsQuote = (lines: readonly string[], at: number): boolean => {
  const line = (lines[at] ?? '').trim()
  const joined = `${line} ${(lines[at + 1] ?? '').trim()}`
  if (BEGINS.some(pattern => pattern.test(line))) return true
  // Gmail breaks its line in two when the name is long.
  if (/^(?:On\b|在).{0,200}$/.test(line) && !/[。！？.!?]$/.test(line) && BEGINS.some(pattern => pattern.test(joined))) return true
  return HEADER.test(line) && lines.slice(at + 1, at + 4).some(next => NEXT_HEADER.test(next.trim()))
}

/** What the writer of an answer says himself: what is quoted below and the signature (`-- `) left off. All of it when nothing would be left. */
export const ownWords = (text: string): string => {
  const lines = text.split(/\r\n?|\n/)
  const end = lines.findIndex((line, at) => /^--\s?$/.test(line) || beginsQuote(lines, at))
  const own = tidyText((end === -1 ? lines : lines.slice(0, end)).filter(line => !/^\s*[>＞]/.test(line)).join('\n'))
  return own === '' ? tidyText(text) : own
}
