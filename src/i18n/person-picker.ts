import { messages } from './messages.ts'

/** Choosing people in a field. */
export const pickerWords = messages(
  {
    pick: '输入姓名或拼音',
    add: '新建「{name}」',
    added: '已添加 {name}',
    none: '没有找到，继续输入姓名',
    remove: '去掉 {name}',
    count: '{n} 个结果',
  },
  {
    pick: 'Type a name',
    add: 'Add “{name}”',
    added: '{name} added',
    none: 'Nobody found. Keep typing a name',
    remove: 'Take {name} off',
    count: '{n} {n:result|results}',
  },
)
