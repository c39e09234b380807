import { messages } from './messages.ts'

/** Where somebody was found, when it is not in sight. */
export const foundWords = messages(
  { nickname: '昵称：', department: '部门：', workContent: '工作内容：', tags: '标签：', note: '备注：' },
  { nickname: 'Nickname: ', department: 'Department: ', workContent: 'Work: ', tags: 'Tags: ', note: 'Note: ' },
)
