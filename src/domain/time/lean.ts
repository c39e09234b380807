/** Which way a day without its year, or a bare weekday, is meant: what happened lies behind, what was promised ahead. */
export type Lean = 'past' | 'future'
