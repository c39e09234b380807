import { messages } from './messages.ts'

/** The page of a series: what it is, its talks, what the others are still to be told. */
export const series = messages(
  {
    tab: '会面', back: '日历', sub: '{rule}，{from}–{to}', once: '{on} {from}–{to}', between: '、', with: '和谁', place: '地点', words: '邀请的话', line: '锁定了计划里的一行', to_plan: '看计划', cancelled: '已取消', follows: '接着之前的会面', before: '看之前的',
    edit: '修改', more: '更多操作', file: '下载日历文件（.ics）', file_name: '会面', call_off: '取消会面', moved: '已改到 {on}',
    to_tell: '还要告知 {n} 条', to_tell_hint: '复制下面的话发给对方，或把日历文件发过去；告诉过了就记一下。', tell_one: '告诉 {name}', copy: '复制', copied: '已复制给 {name} 的话', copy_failed: '复制不了，请选中文字自己复制', tell: '已告知', told_done: '记下了：对方都知道了', all_told: '对方都知道了', minor: '只是文字改动，可以不说',
    coming: '接下来', coming_none: '接下来没有了', past: '之前', talk_menu: '{on}的操作', talk_move: '改这一场的时间', talk_skip: '取消这一场', talk_split: '从这一场起修改', moved_from: '原定 {on}', off: '{name}放假', weekend: '周末', skipped: '已取消 {on} 这一场',
    answers: '答复', needs_action: '还没答复', accepted: '接受了', declined: '谢绝了', tentative: '暂定', delegated: '请人代替', answer_for: '{on}这一场', answer_proposed: '想改到 {on}',
    change_title: '修改会面', split_title: '从 {on} 起修改', date: '日期', at: '几点', length: '时长（分钟）', cadence: '换个频次', cadence_hint: '现在是{rule}；不换就空着', wrong_time: '请写日期、时间和 5 到 1440 之间的分钟数',
    tell_weighty: '保存后，要把新的安排再告知{names}。', tell_minor: '只改了文字，对方的日历不受影响。', tell_people: '保存后，要告知{names}。', tell_none: '还没有告诉过对方，改完再一起告知。', tell_nothing: '没有要告知的改动。', changed: '已修改', split_done: '已从 {on} 起改为新的安排',
    call_off_title: '取消「{title}」', call_off_told: '以后的会面都取消，见过的都留着；之后要告知{names}。', call_off_quiet: '以后的会面都取消，见过的都留着。还没有告诉过对方，不用再说。', call_off_keep: '不取消', called_off: '已取消「{title}」',
    skip_title: '取消 {on} 这一场', skip_told: '只取消这一场，之后要告知{names}。', skip_quiet: '只取消这一场。还没有告诉过对方，不用再说。', move_title: '改 {on} 这一场的时间',
  },
  {
    tab: 'Meeting', back: 'Calendar', sub: '{rule}, {from}–{to}', once: '{on}, {from}–{to}', between: ', ', with: 'With', place: 'Place', words: 'Words of the invitation', line: 'Locks a line of the plan', to_plan: 'See the plan', cancelled: 'Called off', follows: 'Goes on from an earlier meeting', before: 'See the earlier one',
    edit: 'Change', more: 'More actions', file: 'Download for a calendar (.ics)', file_name: 'meeting', call_off: 'Call off', moved: 'Moved to {on}',
    to_tell: '{n} {n:thing|things} still to tell', to_tell_hint: 'Copy the words below and send them, or send the calendar file; then note that they know.', tell_one: 'Tell {name}', copy: 'Copy', copied: 'Words for {name} copied', copy_failed: 'Copying is not allowed here; select the text yourself', tell: 'They know', told_done: 'Noted: everybody knows', all_told: 'Everybody knows', minor: 'Only words changed; it need not be told',
    coming: 'Coming', coming_none: 'No more to come', past: 'Past', talk_menu: 'Actions for {on}', talk_move: 'Move this talk', talk_skip: 'Call this talk off', talk_split: 'Change from this talk on', moved_from: 'was {on}', off: 'Day off: {name}', weekend: 'Weekend', skipped: 'Called off the talk of {on}',
    answers: 'Answers', needs_action: 'No answer yet', accepted: 'Accepted', declined: 'Declined', tentative: 'Tentative', delegated: 'Sends somebody else', answer_for: 'for {on}', answer_proposed: 'would rather meet on {on}',
    change_title: 'Change the meeting', split_title: 'Change from {on} on', date: 'Day', at: 'At', length: 'Length (minutes)', cadence: 'Another frequency', cadence_hint: 'Now: {rule}. Leave it empty to keep it', wrong_time: 'Write a day, a time and 5 to 1440 minutes',
    tell_weighty: 'Once saved, {names} will have to be told of the new arrangement.', tell_minor: 'Only words change; their calendars stay as they are.', tell_people: 'Once saved, {names} will have to be told.', tell_none: 'They have not been told yet; tell them all of it afterwards.', tell_nothing: 'Nothing that has to be told.', changed: 'Changed', split_done: 'Changed from {on} on',
    call_off_title: 'Call off “{title}”', call_off_told: 'All talks to come are called off, those held stay; {names} will have to be told.', call_off_quiet: 'All talks to come are called off, those held stay. They had not been told, so nobody need be.', call_off_keep: 'Keep it', called_off: 'Called off “{title}”',
    skip_title: 'Call off the talk of {on}', skip_told: 'Only this talk is called off; {names} will have to be told.', skip_quiet: 'Only this talk is called off. They had not been told, so nobody need be.', move_title: 'Move the talk of {on}',
  },
)
