import type { Cadence } from '../cadence/cadence.ts'
import { reading } from './reading.ts'

export interface CadenceReading {
  readonly cadence: Cadence | null
  /** The words, as written and in order, that are no part of the cadence. */
  readonly unread: string[]
}

/**
 * How often, from the words of a 频次 cell. 每周五 is every week. 双周, biweekly and bimonthly mean every two. Once a unit is `every`, a range begins at its
 * closer end. A negation (不用每周), a condition (项目期间每周) or two frequencies that are not choices give null and stay unread.
 */
export const readCadence = (text: string): CadenceReading => {
  const { cadence, unread } = reading(text)
  return { cadence, unread: unread(['cadence']) }
}
