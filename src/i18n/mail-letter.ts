import { messages } from './messages.ts'

/** Letters on their way out of the page: written, looked at, sent. */
export const mailLetter = messages(
  {
    by_mail: '发邮件', set_up: '设好邮箱，就能直接发出去', to_settings: '设置邮箱', to_tell_hint: '用邮件发给对方，或者复制下面的话自己发；告诉过了就记一下。',
    tell_title: '告知对方', summary_title: '发总结', thanks_title: '发感谢', topic_title: '提前告诉对方', from: '从 {from} 发出',
    this_one: '发给 {name}', left_out: '不发邮件，我自己告诉', to: '收件人', to_missing: '没有记下邮箱地址，请写在这里', subject: '主题', text: '正文', along: '附上日历邀请，对方可以直接接受', along_cancel: '附上取消通知，对方日历里会跟着取消', along_counter: '附上日历回复，对方的日历会知道时间不变',
    preview: '预览', edit: '继续修改', send: '发送', send_all: '发送 {n} 封', nobody: '一封都没有选，可以直接记为「已告知」', no_address: '请写收件人的邮箱地址', no_subject: '请写主题', sent_said: '{n} 封信 10 秒后发出', none: '没有要告知的了',
    outbox: '待发与已发',
  },
  {
    by_mail: 'Send by mail', set_up: 'With a mailbox set up it can be sent from here', to_settings: 'Set up a mailbox', to_tell_hint: 'Send it by mail, or copy the words below and send them yourself; then note that they know.',
    tell_title: 'Tell them', summary_title: 'Send the summary', thanks_title: 'Send thanks', topic_title: 'Tell them beforehand', from: 'From {from}',
    this_one: 'To {name}', left_out: 'no mail; I tell them myself', to: 'To', to_missing: 'No address is known; write it here', subject: 'Subject', text: 'Text', along: 'With an invitation their calendar can accept', along_cancel: 'With a notice that takes it out of their calendar', along_counter: 'With a note that tells their calendar it stays',
    preview: 'Preview', edit: 'Go on writing', send: 'Send', send_all: 'Send {n} {n:letter|letters}', nobody: 'No letter is chosen; you can note that they know instead', no_address: 'Write an e-mail address', no_subject: 'Write a subject', sent_said: '{n} {n:letter leaves|letters leave} in 10 seconds', none: 'Nothing is left to tell',
    outbox: 'Outbox',
  },
)
