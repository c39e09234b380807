import { messages } from './messages.ts'

/** The empty field a line is written in; apart from the rest, which is fetched with its first letter. */
export const lineField = messages(
  { field: '一行话记一笔', example: '上周五和张经理午餐，聊了整合营销', save: '记下', more: '更多', more_hint: '更多：打开完整表单' },
  { field: 'One line', example: 'Lunch with Manager Zhang last Friday about the campaign', save: 'Log it', more: 'More', more_hint: 'More: open the whole form' },
)
