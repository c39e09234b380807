import { messages } from './messages.ts'

/** What the command line says of talks, asks, growth and days off, beyond the words of the pages. */
export const cliMeet = messages(
  {
    when: '{weekday} {on} {from}–{to}', with: '和 {names}', id: '编号', next: '下一步：{step}', moved_from: '原定 {on}', off: '{name}放假', weekend: '周末', work: '调休上班', between: '、', stop: '；',
    col_title: '会面', col_people: '和谁', col_rule: '多久一次', col_next: '下一场', col_state: '进展', col_to_tell: '还要告知',
    calendar_none: '这段日子没有会面，也没有节假日', meetings_none: '还没有会面。约一个：xucha meet new 姓名 --every 每月第二周周五 --at 12:00', talks_none: '接下来没有会面',
    coming: '接下来', past: '之前', answers: '答复', proposed: '想改到 {on}', to_tell: '还要告知：{text}', all_told: '对方都知道了', not_told: '还没有告诉对方',
    reading: '{key}：{text}', clash: '撞上「{title}」', instead: '可改 {days}', dry: '只是看看日子，什么都没有约。', choose: '选哪一种？写 1 到 {n}：', provisional: '{year} 年调休安排尚未发布，班次按周末估算',
    created: '约好了：{title}，{rule}', once: '一次', moved: '改好了：{title}，{from} → {to}', cancelled: '取消了：{title}，{on}', cancelled_all: '取消了整个系列：{title}；见过的都留着',
    letter_to: '—— 给 {name}：{subject}', letter_to_address: '—— 给 {name}（{to}）：{subject}', nothing_to_tell: '没有要告知对方的',
    how_to_tell: '以上的话可以复制给对方；告诉过了：xucha meet tell {id}；用邮箱发出：xucha meet tell {id} --send', ask_send: '发出这 {n} 封信吗？[y/N] ', not_sent: '没有发。', sent: '{n} 封信十秒后由续茶的服务发出',
    told: '记下了：对方都知道了', asks_none: '还没有想请教的事', ask_added: '记下了：{text}', answered: '答：{answer}', unanswered: '还没回答', advised: '建议：{text}（{how}）',
    growth_none: '还没有成长记录', growth_added: '记下了（{kind}）：{text}', solved: '{on}解决',
    holiday_year: '{year}：{origin}，放假 {off} 天，调休上班 {worked} 天', origin_built_in: '内置', origin_brought: '导入', origin_none: '尚未公布，按法定和预计', holiday_partial: '（不全）', holidays_kept: '记下了 {year} 年：放假 {off} 天，调休上班 {worked} 天',
  },
  {
    when: '{weekday} {on} {from}–{to}', with: 'with {names}', id: 'Id', next: 'next: {step}', moved_from: 'was {on}', off: 'day off: {name}', weekend: 'weekend', work: 'worked for a holiday', between: ', ', stop: '; ',
    col_title: 'Meeting', col_people: 'With', col_rule: 'How often', col_next: 'Next', col_state: 'State', col_to_tell: 'To tell',
    calendar_none: 'No talks and no holidays in these days', meetings_none: 'No meetings yet. Arrange one: xucha meet new NAME --every "second Friday of every month" --at 12:00', talks_none: 'No talks are coming',
    coming: 'Coming', past: 'Past', answers: 'Answers', proposed: 'would rather meet on {on}', to_tell: 'To tell: {text}', all_told: 'Everybody knows', not_told: 'They have not been told yet',
    reading: '{key}: {text}', clash: 'same time as “{title}”', instead: 'instead {days}', dry: 'Only the dates; nothing was arranged.', choose: 'Which one? 1 to {n}: ', provisional: 'China’s {year} holidays are not announced yet; worked weekends are not known',
    created: 'Arranged: {title}, {rule}', once: 'once', moved: 'Moved: {title}, {from} → {to}', cancelled: 'Called off: {title}, {on}', cancelled_all: 'The whole series is called off: {title}. Talks that were held stay',
    letter_to: '—— To {name}: {subject}', letter_to_address: '—— To {name} ({to}): {subject}', nothing_to_tell: 'Nothing is to be told',
    how_to_tell: 'Copy these words to them; when they know: xucha meet tell {id}; by your mailbox: xucha meet tell {id} --send', ask_send: 'Send {n} {n:letter|letters}? [y/N] ', not_sent: 'Nothing was sent.', sent: '{n} {n:letter leaves|letters leave} in ten seconds by Xucha’s server',
    told: 'Noted: everybody knows', asks_none: 'Nothing to ask yet', ask_added: 'Noted: {text}', answered: 'Answer: {answer}', unanswered: 'no answer yet', advised: 'Advice: {text} ({how})',
    growth_none: 'The growth log is empty', growth_added: 'Noted ({kind}): {text}', solved: 'solved {on}',
    holiday_year: '{year}: {origin}, {off} days off, {worked} worked weekend days', origin_built_in: 'built in', origin_brought: 'brought', origin_none: 'not announced; by law and likely', holiday_partial: ' (not complete)', holidays_kept: 'Kept {year}: {off} days off, {worked} worked weekend days',
  },
)
