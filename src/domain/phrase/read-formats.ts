import type { Format } from '../interaction/format.ts'
import { reading } from './reading.ts'

export interface FormatsReading {
  readonly formats: readonly Format[]
  readonly unread: string[]
}

/** The forms named, in the order written, each once. A bare 会议 is face to face or remote; 吃饭 is lunch or dinner. 不要电话 takes the form away. */
export const readFormats = (text: string): FormatsReading => {
  const { formats, unread } = reading(text)
  return { formats, unread: unread(['formats']) }
}
