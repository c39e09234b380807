import { messages } from './messages.ts'

/** Other times that suit both sides, to be chosen from. */
export const freeTimeWords = messages(
  { label: '有空的时候', none: '附近没有双方都合适的空时间', make_up: '{time}，调休上班' },
  { label: 'Free times', none: 'No time near it suits both of you', make_up: '{time}, a make-up workday' },
)
