import { type Measure, someone } from './measure.ts'

/** Logs a call with one person, on the disk before it is answered. The bare server reads the same body and keeps nothing. */
export const log: Measure = {
  name: 'log one interaction', bar: 8,
  calls: (made, i) => [{
    method: 'POST', path: '/api/interactions',
    body: JSON.stringify({ on: made.day, format: 'call', contactIds: [someone(made, i)], minutes: 20, topic: '近况', notes: '聊了聊近况，约好下个月再见。' }),
  }],
}
