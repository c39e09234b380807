import type { ArrangeStart } from '../../meet/arrange-start.ts'
import type { Line } from './plan-view.ts'

/** What arranging a meeting starts with when it is to lock a line of the plan (P5). */
export const lockStart = ({ id, contactId, name, cadenceText, formats, length }: Pick<Line, 'id' | 'contactId' | 'name' | 'cadenceText' | 'formats' | 'length'>): ArrangeStart => ({
  people: [{ id: contactId, name }], planLineId: id, cadenceText, ...(formats[0] === undefined ? {} : { format: formats[0] }), ...(length === null ? {} : { minutes: length.max }),
})
