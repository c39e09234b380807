import { type Measure, someone } from './measure.ts'

/** A person's page: the person, then the first page of the timeline, as two calls of which the times are added. */
export const person: Measure = {
  name: 'person with timeline', bar: 4,
  calls: (made, i) => {
    const path = `/api/contacts/${someone(made, i)}`
    return [{ method: 'GET', path }, { method: 'GET', path: `${path}/timeline` }]
  },
}
