import { messages } from './messages.ts'

/** 待发与已发: the letters that were decided and how far each came. */
export const mailOutbox = messages(
  {
    title: '待发与已发', hint: '信在按下「发送」10 秒后发出；发不出去的会自己再试，不行就停在这里等你决定。', back: '邮件设置', empty: '还没有发过信', empty_hint: '在会面的页面按「发邮件」，信就会出现在这里。',
    waiting: '待发', sending: '正在发', sent: '已发出', refused: '没有发出', unsure: '不知道到没到',
    to: '寄给 {to}', leaves: '{at} 发出', again: '第 {n} 次没有发成，{at} 再试', sent_at: '{at}', calendar: '附日历邀请', calendar_off: '附取消通知', calendar_kept: '附日历回复', words: '看正文', about: '看会面',
    withdraw: '撤下', withdraw_of: '撤下：{subject}', withdrawn: '信已撤下', retry: '再发一次', retry_of: '再发一次：{subject}', retried: '马上再发', arrived: '已送到', arrived_of: '已送到：{subject}', arrived_said: '记下了：已送到', more: '更早的', troubles: '有 {n} 封信没有发出', troubles_go: '去看看',
  },
  {
    title: 'Outbox', hint: 'A letter leaves ten seconds after “Send” is pressed. What cannot go is tried again; at last it waits here for you to decide.', back: 'Mail settings', empty: 'No letter has been sent yet', empty_hint: 'Press “Send by mail” on the page of a meeting and it stands here.',
    waiting: 'Waiting', sending: 'On its way', sent: 'Sent', refused: 'Not sent', unsure: 'May have arrived',
    to: 'to {to}', leaves: 'leaves {at}', again: 'failed {n} {n:time|times}, tried again {at}', sent_at: '{at}', calendar: 'with an invitation', calendar_off: 'with a notice that it is off', calendar_kept: 'with a note for the calendar', words: 'Show the text', about: 'The meeting',
    withdraw: 'Take it back', withdraw_of: 'Take it back: {subject}', withdrawn: 'The letter was taken back', retry: 'Send again', retry_of: 'Send again: {subject}', retried: 'It leaves at once', arrived: 'It arrived', arrived_of: 'It arrived: {subject}', arrived_said: 'Noted: it arrived', more: 'Earlier', troubles: '{n} {n:letter|letters} did not go', troubles_go: 'Look at them',
  },
)
