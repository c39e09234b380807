import { linesOf } from '../terminal/lines.ts'
import type { Terminal } from '../terminal/terminal.ts'

/** What is answered to a question on the terminal, trimmed; '' when there is no more to read. To be asked once a run: reading ends with the line. */
export const answerTo = async ({ err, stdin }: Terminal, question: string): Promise<string> => {
  err(question)
  for await (const line of linesOf(stdin)) return line.trim()
  return ''
}
