import { messages } from './messages.ts'

export const talkMenu = messages(
  { more: '{on} 的「{title}」还可以', move: '改时间地点', call_off: '取消这一场' },
  { more: 'More for “{title}” on {on}', move: 'Move it', call_off: 'Call this talk off' },
)
