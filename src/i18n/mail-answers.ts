import { messages } from './messages.ts'

/** Answers on the page of a series: brought as a file, and proposals of another time decided. */
export const mailAnswers = messages(
  {
    bring: '收到了答复文件？', bring_hint: '把对方回复的 .ics 或整封邮件（.eml）放进来，也可以拖到这一页的任何地方。', drop: '松开，读取答复', none: '这个文件里没有答复',
    taken: '{name}：{answer}', proposed: '{name}想改到 {on}', known: '{name}的这个答复已经记过了', not_ours: '这是别的会面的答复，这里没有', stranger: '{from} 没有受邀，这个答复没有采用', between: '；', nobody: '来信的人', see: '看会面', failed: '没有读成，请再试一次',
    accept: '改到这个时间', accept_of: '改到这个时间：{name}，{on}', accepted: '已改到 {on}，还要告知对方', decline: '不改', decline_of: '不改：{name}', declined: '时间不变；请告诉对方一声',
  },
  {
    bring: 'Got an answer as a file?', bring_hint: 'Put the .ics they answered with here, or the whole mail (.eml); dropping it anywhere on this page works too.', drop: 'Let go to read the answer', none: 'There is no answer in this file',
    taken: '{name}: {answer}', proposed: '{name} would rather meet on {on}', known: 'This answer of {name} was noted before', not_ours: 'It answers a meeting that is not here', stranger: '{from} was not invited, so the answer was not taken', between: '; ', nobody: 'the sender', see: 'The meeting', failed: 'It could not be read. Try once more',
    accept: 'Move it there', accept_of: 'Move it there: {name}, {on}', accepted: 'Moved to {on}; tell them', decline: 'Leave it', decline_of: 'Leave it: {name}', declined: 'It stays as it is; let them know',
  },
)
