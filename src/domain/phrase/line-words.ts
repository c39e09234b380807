import type { PlanLine } from '../plan/plan.ts'
import { readCadence } from './read-cadence.ts'
import { readFormats } from './read-formats.ts'
import { readLength } from './read-length.ts'

type LineTexts = Pick<PlanLine, 'cadenceText' | 'lengthText' | 'formatsText'>

/** The values behind the words of a plan line's cells, and the words not understood (kept as written, marked, never guessed). */
export const readLineWords = ({ cadenceText, lengthText, formatsText }: LineTexts): Pick<PlanLine, 'cadence' | 'length' | 'formats'> & { readonly unread: readonly string[] } => {
  const cadence = readCadence(cadenceText)
  const length = readLength(lengthText)
  const formats = readFormats(formatsText)
  return { cadence: cadence.cadence, length: length.length, formats: formats.formats, unread: [...cadence.unread, ...length.unread, ...formats.unread] }
}
