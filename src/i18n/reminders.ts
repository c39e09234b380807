import { messages } from './messages.ts'

/** Settings, 提醒: what the reader is reminded of by e-mail. */
export const reminders = messages(
  {
    lead: '只寄给你自己，从你的邮箱发出；每件事只提醒一次，过了时候就不补。信里有人名和你准备的内容，会经过邮箱服务商。',
    no_mailbox: '还没有设置邮箱，提醒先存着，设好以后才会寄出。', to_mail: '去设置邮箱',
    digest: '工作日寄一封今日提要', digest_hint: '今天的会面、可以见的人、答应过的事、还没道谢的、等着收尾的；调休上班的周末也寄，放假和没有事的日子不寄', at: '几点', at_hint: '按「{zone}」的时间', at_wrong: '请填一个时刻',
    brief: '会面之前寄一页小抄', brief_hint: '目标、要汇报的、想请教的、没做完的、地点和要带的；你约在哪天就哪天寄，休息日也寄', minutes: '提前多久', unit: '分钟', minutes_wrong: '请填 5 到 240 分钟', to: '寄到', to_hint: '不填就寄到 {mailbox}', to_hint_none: '不填就寄到你的邮箱',
    preview: '现在会是什么样', preview_digest: '今天的提要', preview_brief: '下一场会面的小抄', quiet: '今天没有要说的，所以不会寄。', no_talk: '两个月内没有会面。',
    recent: '最近的提醒', now: '现在寄一封给我', now_said: '马上寄到 {to}', none: '还没有寄过。', kind_digest: '提要', kind_brief: '小抄', kind_test: '试寄',
    waiting: '正要寄出', again: '{at}没寄成，稍后再试', sending: '正在寄', sent: '{at} 寄出', refused: '没有寄出', unsure: '可能已经寄到',
  },
  {
    lead: 'They go to you alone, from your own mailbox; each thing once, and nothing is made up for later. They hold names and what you prepared, and pass through your mail provider.',
    no_mailbox: 'No mailbox is set up yet: what you choose is kept, and reminders go once there is one.', to_mail: 'Set up a mailbox',
    digest: 'A digest on working days', digest_hint: 'Today’s talks, whom you could see, promises, thanks and talks to close; also on worked weekends, never on days off or with nothing to say', at: 'At', at_hint: 'By the clock of {zone}', at_wrong: 'Please fill in a time',
    brief: 'A brief before a talk', brief_hint: 'Goal, what to report and to ask, what is open, the place and what to bring; on whatever day you meet, days off too', minutes: 'How early', unit: 'minutes', minutes_wrong: 'Between 5 and 240 minutes', to: 'Send to', to_hint: 'Left empty they go to {mailbox}', to_hint_none: 'Left empty they go to your mailbox',
    preview: 'As it would look now', preview_digest: 'Today’s digest', preview_brief: 'The brief of the next talk', quiet: 'There is nothing to say today, so none would go.', no_talk: 'No talk within two months.',
    recent: 'Last reminders', now: 'Send me one now', now_said: 'On its way to {to}', none: 'None has gone yet.', kind_digest: 'Digest', kind_brief: 'Brief', kind_test: 'Trial',
    waiting: 'About to go', again: 'Did not go {at}; tried again soon', sending: 'On its way', sent: 'Sent {at}', refused: 'Not sent', unsure: 'May have arrived',
  },
)
