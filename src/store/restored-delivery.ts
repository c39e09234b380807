import type { DeliveryProblem } from '#domain/mail/message.ts'

const restored: DeliveryProblem = { key: 'letter.restored', values: {} }

/** A row of `deliveries` as it comes out of a backup: what was still on its way there may have left since, so it goes only when the reader says so. */
export const restoredDelivery = (row: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> =>
  row['state'] === 'waiting' || row['state'] === 'sending' ? { ...row, state: 'unsure', next_at: null, claim: null, handed: 0, problem: JSON.stringify(restored) } : row
