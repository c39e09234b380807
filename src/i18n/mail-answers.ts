import { messages } from './messages.ts'

/** Answers on the page of a series: brought as a file, proposals of another time decided, what nobody invited sent. */
export const mailAnswers = messages(
  {
    read_now: '现在收取', read_at: '上次到邮箱里找答复：{at}', read_never: '还没有到邮箱里找过答复，平时每五分钟一次', read_done: '收取好了',
    bring: '收到了答复文件？', bring_hint: '把对方回复的 .ics 或整封邮件（.eml）放进来，也可以拖到这一页的任何地方。', drop: '松开，读取答复', none: '这个文件里没有答复',
    taken: '{name}：{answer}', proposed: '{name}想改到 {on}', known: '{name}的这个答复已经记过了', not_ours: '这是别的会面的答复，这里没有', stranger: '{from} 没有受邀，这个答复没有采用；放在「对不上的答复」里', between: '；', nobody: '来信的人', see: '看会面', failed: '没有读成，请再试一次',
    accept: '接受', accept_of: '接受：{name}，改到 {on}', accepted: '已改到 {on}，还要告知对方', other: '另约时间', other_of: '另约时间：{name}', keep: '保持原时间', keep_of: '保持原时间：{name}',
    other_hint: '选一到三个时间，写进信里请{name}挑。', times_needed: '请至少选一个时间', write: '写信', other_letter: '回信：另约时间', keep_letter: '回信：时间不变',
    copy: '复制，我自己发', copied: '已复制；记为回复过了，时间不变', copy_failed: '复制不了，请选中文字自己复制', said_it: '已经回复了', said_done: '记下了：已经回复，时间不变',
    by: '{name}代答', instead: '请{name}代替', invite: '邀请{name}', invited: '{name}加入了会面，还要告知对方', note: '记下{name}', noted: '已把{name}记为联系人',
    strays: '对不上的答复', strays_hint: '没有受邀的地址，或者验证不过的来信。不认领就不起作用。', for_whom: '替 {email} 答复', forged: '你的邮件服务器说，发件人是冒名的', leave: '忽略', leave_of: '忽略：{email}', left: '已忽略', take_menu: '这是谁的答复：{email}', take: '认领', take_as: '是{name}的另一个地址', take_anyway: '确实是{name}的答复', took_it: '已认领，算作答复了',
  },
  {
    read_now: 'Look now', read_at: 'Answers were last looked for in the mailbox {at}', read_never: 'The mailbox was not looked through yet; it is every five minutes', read_done: 'The mailbox was looked through',
    bring: 'Got an answer as a file?', bring_hint: 'Put the .ics they answered with here, or the whole mail (.eml); dropping it anywhere on this page works too.', drop: 'Let go to read the answer', none: 'There is no answer in this file',
    taken: '{name}: {answer}', proposed: '{name} would rather meet on {on}', known: 'This answer of {name} was noted before', not_ours: 'It answers a meeting that is not here', stranger: '{from} was not invited, so the answer was not taken; it stands among “Answers of nobody known”', between: '; ', nobody: 'the sender', see: 'The meeting', failed: 'It could not be read. Try once more',
    accept: 'Accept', accept_of: 'Accept: {name}, move it to {on}', accepted: 'Moved to {on}; tell them', other: 'Another time', other_of: 'Another time: {name}', keep: 'Leave it as it is', keep_of: 'Leave it as it is: {name}',
    other_hint: 'Choose one to three times; the letter asks {name} to pick one.', times_needed: 'Choose at least one time', write: 'Write the letter', other_letter: 'Answer: another time', keep_letter: 'Answer: it stays',
    copy: 'Copy; I send it myself', copied: 'Copied, and noted as answered; it stays as it is', copy_failed: 'Copying is not allowed here; select the text yourself', said_it: 'I have told them', said_done: 'Noted: answered, it stays as it is',
    by: 'answered by {name}', instead: 'sends {name}', invite: 'Invite {name}', invited: '{name} joins the meeting; tell them', note: 'Keep {name}', noted: '{name} is a contact now',
    strays: 'Answers of nobody known', strays_hint: 'From addresses that were not invited, or from senders that could not be verified. They change nothing unless you say whose they are.', for_whom: 'answers for {email}', forged: 'Your mail server says the sender is not who it says', leave: 'Pass over', leave_of: 'Pass over: {email}', left: 'Passed over', take_menu: 'Whose answer is it: {email}', take: 'Say whose', take_as: 'Another address of {name}', take_anyway: 'It is really from {name}', took_it: 'Noted as their answer',
  },
)
