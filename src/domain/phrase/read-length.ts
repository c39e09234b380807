import type { Length } from '../plan/plan.ts'
import { reading } from './reading.ts'

export interface LengthReading {
  readonly length: Length | null
  readonly unread: string[]
}

/** How long one contact lasts, in minutes. 一小时以内 begins at 0; 一小时以上 and 几分钟 have no end that is known, so they are null and unread. */
export const readLength = (text: string): LengthReading => {
  const { length, unread } = reading(text)
  return { length, unread: unread(['length']) }
}
