import { messages } from './messages.ts'

/** Arranging a meeting: one talk or a series. */
export const arrange = messages(
  {
    with_person: '会面', to_tell: '还要告知 {n} 条', title: '约会面', who: '和谁', what: '名称', format: '形式', often: '多久一次', once: '只约一次', series: '固定会面', cadence: '频次', cadence_hint: '像计划里那样写：每月第二周周五、两周一次、每季度一次', first: '从哪天起', day: '哪天', at: '几点', length: '时长', minutes: '分钟数', minutes_unit: '分钟',
    place: '地点', words: '邀请的话', words_hint: '之后还能改；不点发送或复制，就不会告诉任何人', words_again: '换回建议的话', keep: '约定', nobody: '请选一位', no_date: '请选日子', past: '这一天已经过去了', minutes_wrong: '请写 5 到 1440 之间的分钟数', no_cadence: '请写明频次', no_reading: '没看懂这个频次，换个说法试试', first_hint: '不填就找不挤的日子',
    reading: '正在排日子', readings: '排出来的日子', readings_two: '这句话有两种读法，选一种', not_outlook: 'Outlook 不能按这种规律保存，会改成逐场安排', off: '{name}放假', weekend: '周末', clash: '撞上「{title}」', conflicts: '有 {n} 场不太合适，要换一天吗？', stay: '不改',
    likely: '（预计）', instead: '{on} 改到', off_once: '这天{name}放假', weekend_once: '这天是周末', others: '这天已有：{titles}', between: '、', moved_many: '其中 {n} 场换了日子', kept: '约好了：{title}', half: '已经约好，但有 {n} 场没能换日子',
    for_plan: '锁定计划里的这一行', near: '{on}（{why}）', kept_before: '上次的地点',
  },
  {
    with_person: 'Meetings', to_tell: '{n} still to tell', title: 'Arrange to meet', who: 'With whom', what: 'Title', format: 'Format', often: 'How often', once: 'Once', series: 'Regularly', cadence: 'Frequency', cadence_hint: 'As in the plan: second Friday of every month, every two weeks, every quarter', first: 'From', day: 'Day', at: 'At', length: 'Length', minutes: 'Minutes', minutes_unit: 'minutes',
    place: 'Place', words: 'Words of the invitation', words_hint: 'You can change them later; nobody is told unless you send or copy them', words_again: 'Back to the suggested words', keep: 'Arrange', nobody: 'Choose somebody', no_date: 'Choose a day', past: 'This day is past', minutes_wrong: 'Write 5 to 1440 minutes', no_cadence: 'Say how often', no_reading: 'This frequency is not understood; say it in other words', first_hint: 'Empty: the day that suits best',
    reading: 'Looking for days', readings: 'The days it gives', readings_two: 'This can be read in two ways; choose one', not_outlook: 'Outlook cannot keep this as a rule and gets the talks one by one', off: 'Day off: {name}', weekend: 'Weekend', clash: 'Same time as “{title}”', conflicts: '{n} {n:talk does|talks do} not fit well. Another day?', stay: 'Keep',
    likely: ' (likely)', instead: '{on}: instead', off_once: 'A day off: {name}', weekend_once: 'A weekend', others: 'Already on this day: {titles}', between: ', ', moved_many: '{n} of them on another day', kept: 'Arranged: {title}', half: 'Arranged, but {n} {n:talk|talks} could not be moved',
    for_plan: 'Locks this line of the plan', near: '{on} ({why})', kept_before: 'Where you met before',
  },
)
