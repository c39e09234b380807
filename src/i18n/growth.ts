import { messages } from './messages.ts'

/** The growth log (成长). */
export const growth = messages(
  {
    title: '成长', sub: '进展、学到的、犯的错、碰到的问题：见导师前，这里就是小结', add: '记一条', add_label: '成长记录', ask_progress: '今天有什么进展？', ask_learned: '学到了什么？', ask_mistake: '犯了什么错，下次怎么做？', ask_problem: '卡在哪里？', save: '记下', kind: '种类', progress: '进展', learned: '学到', mistake: '犯的错', problem: '问题',
    all: '全部', filter: '只看', empty: '还没有成长记录', empty_hint: '一天一条就够：一点进展，学到一样，犯过的错，卡住的问题。', empty_kind: '还没有这一类', show_more: '再看更早的', edit_for: '修改：{text}', edit_title: '成长记录', text: '内容', on: '日期', solved: '解决了：{text}', solve: '解决了', solved_on: '{on}解决', solved_with: '{name}帮的忙', with: '谁帮的忙', solve_title: '问题解决了', unsolve: '还没解决', text_needed: '请写一句', kept: '已记下',
  },
  {
    title: 'Growth', sub: 'Progress, lessons, mistakes, problems: what you report to a mentor', add: 'Add an entry', add_label: 'Entry', ask_progress: 'What moved today?', ask_learned: 'What did you learn?', ask_mistake: 'What went wrong, and what next time?', ask_problem: 'Where are you stuck?', save: 'Keep', kind: 'Kind', progress: 'Progress', learned: 'Learned', mistake: 'Mistake', problem: 'Problem',
    all: 'All', filter: 'Show', empty: 'Nothing in the growth log yet', empty_hint: 'One line a day is enough: some progress, a lesson, a mistake, a problem you are stuck with.', empty_kind: 'Nothing of this kind yet', show_more: 'Show earlier ones', edit_for: 'Edit: {text}', edit_title: 'Entry', text: 'Text', on: 'Day', solved: 'Solved: {text}', solve: 'Solved', solved_on: 'solved {on}', solved_with: 'with {name}', with: 'Who helped', solve_title: 'A problem solved', unsolve: 'Not solved yet', text_needed: 'Please write a line', kept: 'Kept',
  },
)
