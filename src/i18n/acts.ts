import type { Verb } from '#domain/change/change.ts'
import { type Locale, messages, translate, translateKey } from './messages.ts'

const zhCN = {
  'contact.create': '添加了{what}', 'contact.edit': '修改了{what}的资料', 'contact.remove': '移除了{what}', 'contact.let_go': '封存了{what}', 'contact.open_again': '重新打开了{what}', 'contact.photo': '换了{what}的照片',
  'role.create': '给{what}加了角色', 'role.edit': '改了{what}的角色', 'role.remove': '去掉了{what}的一个角色',
  'relation.create': '记下了{what}之间的关系', 'relation.edit': '改了{what}之间的关系', 'relation.remove': '去掉了{what}之间的关系',
  'note.create': '给{what}写了笔记', 'note.edit': '改了{what}的笔记', 'note.remove': '删了{what}的一条笔记',
  'interaction.log': '记下了和{what}的往来', 'interaction.edit': '改了和{what}的往来', 'interaction.remove': '删了和{what}的一次往来',
  'action_item.create': '记下了和{what}的待办', 'action_item.edit': '改了和{what}的待办', 'action_item.remove': '删了和{what}的待办',
  'help.create': '记下了{what}帮的忙', 'help.edit': '改了{what}帮的忙', 'help.remove': '删了{what}帮的一次忙',
  'giving.create': '记下了给{what}帮的忙', 'giving.edit': '改了给{what}帮的忙', 'giving.remove': '删了给{what}帮的一次忙', 'line.keep': '用一行记下了{what}',
  'plan.create': '新建了 {what} 财年计划', 'plan.edit': '改了 {what} 财年计划', 'plan.remove': '移除了 {what} 财年计划',
  'goal.create': '加了目标「{what}」', 'goal.edit': '改了目标「{what}」', 'goal.remove': '去掉了目标「{what}」',
  'meeting.create': '约定了和{what}的会面', 'meeting.edit': '改了和{what}的会面', 'meeting.cancel': '取消了和{what}的会面', 'meeting.split': '从某一场起改了和{what}的会面',
  'meeting.move': '改了一场会面的时间', 'meeting.skip': '取消了一场会面', 'meeting.tell': '把会面安排告知了{what}', 'meeting.answer': '记下了{what}的答复',
  'meeting.prepare': '准备了一场会面', 'meeting.note': '写了会面记录', 'meeting.hold': '记下了和{what}的会面', 'meeting.close': '收好了一场会面',
  'answer.take': '认领了{what}的答复', 'answer.leave': '忽略了一条对不上的答复', 'answer.delegate': '请了代替出席的人',
  'ask.create': '记下了想请教{what}的事', 'ask.edit': '改了想请教{what}的事', 'ask.remove': '删了想请教{what}的一件事', 'mentor.agree': '记下了{what}答应做导师',
  'advice.create': '记下了{what}的建议', 'advice.edit': '跟进了{what}的建议', 'advice.remove': '删了{what}的一条建议',
  'growth.create': '写了一条成长记录', 'growth.edit': '改了一条成长记录', 'growth.remove': '删了一条成长记录',
  'letter.send': '给{what}写了信', 'letter.withdraw': '撤下了给{what}的信',
  'busy.bring': '读入了日历「{what}」', 'busy.subscribe': '订阅了日历「{what}」', 'busy.edit': '改了日历「{what}」', 'busy.remove': '移除了日历「{what}」', 'busy.take': '从日历记下了和{what}的往来', 'busy.leave': '略过了日历里的往来',
  'plan_line.create': '把{what}写进了计划', 'plan_line.edit': '改了计划里的{what}', 'plan_line.remove': '从计划里去掉了{what}',
  'today.defer': '把{what}放到以后', 'today.undefer': '把{what}放回今日', 'holidays.put': '导入了 {what} 年的节假日', 'holidays.remove': '移除了 {what} 年的节假日', 'reminders.edit': '改了提醒', 'workspace.edit': '改了设置',
  'import.stage': '读入了表格', 'import.mend': '修改了导入的行', 'import.apply': '完成了一次导入', 'import.discard': '放弃了一次导入', 'sample.load': '载入了示例数据', undo: '撤销了一次操作',
} as const satisfies Record<Verb, string>

/** What an act did, by its verb; a missing one does not compile. `{what}` is the person or thing it began with. */
export const acts = messages(zhCN, {
  'contact.create': 'Added {what}', 'contact.edit': 'Changed {what}', 'contact.remove': 'Removed {what}', 'contact.let_go': 'Let {what} go', 'contact.open_again': 'Opened {what} again', 'contact.photo': 'Changed the photo of {what}',
  'role.create': 'Gave {what} a role', 'role.edit': 'Changed a role of {what}', 'role.remove': 'Removed a role of {what}',
  'relation.create': 'Related {what} to each other', 'relation.edit': 'Changed the relation of {what}', 'relation.remove': 'Removed the relation of {what}',
  'note.create': 'Kept a note on {what}', 'note.edit': 'Changed a note on {what}', 'note.remove': 'Removed a note on {what}',
  'interaction.log': 'Logged contact with {what}', 'interaction.edit': 'Changed contact with {what}', 'interaction.remove': 'Removed contact with {what}',
  'action_item.create': 'Noted a follow-up with {what}', 'action_item.edit': 'Changed a follow-up with {what}', 'action_item.remove': 'Removed a follow-up with {what}',
  'help.create': 'Noted help from {what}', 'help.edit': 'Changed help from {what}', 'help.remove': 'Removed help from {what}',
  'giving.create': 'Noted help given to {what}', 'giving.edit': 'Changed help given to {what}', 'giving.remove': 'Removed help given to {what}', 'line.keep': 'Kept a line about {what}',
  'plan.create': 'Started the plan of {what}', 'plan.edit': 'Changed the plan of {what}', 'plan.remove': 'Removed the plan of {what}',
  'goal.create': 'Added the goal “{what}”', 'goal.edit': 'Changed the goal “{what}”', 'goal.remove': 'Removed the goal “{what}”',
  'meeting.create': 'Arranged to meet {what}', 'meeting.edit': 'Changed the meeting with {what}', 'meeting.cancel': 'Called off the meeting with {what}', 'meeting.split': 'Changed the meeting with {what} from one talk on',
  'meeting.move': 'Moved a talk', 'meeting.skip': 'Called off a talk', 'meeting.tell': 'Told {what} when to meet', 'meeting.answer': 'Noted the answer of {what}',
  'meeting.prepare': 'Prepared a talk', 'meeting.note': 'Took notes of a talk', 'meeting.hold': 'Logged the talk with {what}', 'meeting.close': 'Closed a talk',
  'answer.take': 'Took an answer as that of {what}', 'answer.leave': 'Passed over an answer nobody invited sent', 'answer.delegate': 'Asked whoever comes in somebody’s place',
  'ask.create': 'Noted what to ask {what}', 'ask.edit': 'Changed what to ask {what}', 'ask.remove': 'Removed something to ask {what}', 'mentor.agree': 'Noted that {what} agreed to be a mentor',
  'advice.create': 'Noted advice of {what}', 'advice.edit': 'Followed up advice of {what}', 'advice.remove': 'Removed advice of {what}',
  'growth.create': 'Wrote down how you grew', 'growth.edit': 'Changed an entry of your growth', 'growth.remove': 'Removed an entry of your growth',
  'letter.send': 'Sent a letter to {what}', 'letter.withdraw': 'Kept back a letter to {what}',
  'busy.bring': 'Read the calendar “{what}”', 'busy.subscribe': 'Subscribed to the calendar “{what}”', 'busy.edit': 'Changed the calendar “{what}”', 'busy.remove': 'Removed the calendar “{what}”', 'busy.take': 'Logged contact with {what} from a calendar', 'busy.leave': 'Passed over contact in a calendar',
  'plan_line.create': 'Put {what} on the plan', 'plan_line.edit': 'Changed {what} on the plan', 'plan_line.remove': 'Took {what} off the plan',
  'today.defer': 'Put {what} off', 'today.undefer': 'Put {what} back on Today', 'holidays.put': 'Brought the holidays of {what}', 'holidays.remove': 'Removed the holidays of {what}', 'reminders.edit': 'Changed reminders', 'workspace.edit': 'Changed settings',
  'import.stage': 'Read a sheet', 'import.mend': 'Mended rows of an import', 'import.apply': 'Finished an import', 'import.discard': 'Dropped an import', 'sample.load': 'Loaded sample data', undo: 'Took an act back',
})

/** What an act’s sentence is put together with. */
export const actPhrases = messages(
  { undone: '撤销：{text}', more: '{names}等 {n} 位', someone: '一位联系人', between: '、' },
  { undone: 'Took back: {text}', more: '{names} and {n} more', someone: 'someone', between: ', ' },
)

/** Who or what an act was about; `names` of people (at most three are said), or one name of a thing. */
export interface ActAbout {
  readonly verb: Verb
  readonly names: readonly string[]
}

/** The sentence of an act; for an undo that of the act taken back. */
export const actText = (locale: Locale, about: ActAbout, undone: ActAbout | null): string => {
  if (about.verb === 'undo' && undone !== null) return translate(actPhrases, locale, 'undone', { text: actText(locale, undone, null) })
  return translateKey(acts, locale, about.verb, { what: whatOf(locale, about.names) })
}

const SHOWN = 3

const whatOf = (locale: Locale, names: readonly string[]): string => {
  if (names.length === 0) return translate(actPhrases, locale, 'someone')
  const said = names.slice(0, SHOWN).join(translate(actPhrases, locale, 'between'))
  if (names.length <= SHOWN) return said
  return translate(actPhrases, locale, 'more', { names: said, n: locale === 'en' ? names.length - SHOWN : names.length })
}
