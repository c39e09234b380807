import type { LoopState, NextStep } from '#domain/meeting/loop.ts'
import { messages } from './messages.ts'

type Keys = LoopState | `next_${NonNullable<NextStep>}`

const zhCN = {
  planned: '已排期', invited: '已约好', prepared: '已准备', held: '已见面', summarised: '已总结', thanked: '已致谢', closed: '已收尾', cancelled: '已取消',
  next_invite: '告知对方', next_prepare: '准备', next_hold: '记下这次会面', next_summarise: '写总结', next_thank: '致谢',
} as const satisfies Record<Keys, string>

/** How far a talk has come, and its one next step. */
export const loopWords = messages(zhCN, {
  planned: 'Planned', invited: 'Invited', prepared: 'Prepared', held: 'Held', summarised: 'Summed up', thanked: 'Thanked', closed: 'Closed', cancelled: 'Called off',
  next_invite: 'Tell them', next_prepare: 'Prepare', next_hold: 'Log the talk', next_summarise: 'Sum up', next_thank: 'Thank',
})
