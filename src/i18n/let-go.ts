import { messages } from './messages.ts'

/** 封存: letting a relation go. */
export const letGoWords = messages(
  {
    title: '封存 {name}',
    hint: '盖上杯盖，不再提醒；随时可以开盖，什么都不会丢。',
    reason: '为什么',
    busy: '精力有限',
    direction: '方向不同了',
    left: '已不在往来',
    let_go: '封存',
    done: '已封存 {name}',
  },
  {
    title: 'Let {name} go',
    hint: 'The lid goes on and no reminder comes. Open it again any time; nothing is lost.',
    reason: 'Why',
    busy: 'Too little time',
    direction: 'Different paths now',
    left: 'No longer in touch',
    let_go: 'Let go',
    done: '{name} let go',
  },
)
