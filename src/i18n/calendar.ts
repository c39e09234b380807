import { messages } from './messages.ts'

/** The calendar page. */
export const calendar = messages(
  {
    busy: '忙', busy_n: '{n} 段别处的安排', busy_times: '别处的安排', all_day: '全天', title: '日历', month_of: '{year} 年 {month} 月', week_of: '{from} – {to}', grid: '{title}的日子', view: '视图', view_month: '月', view_week: '周',
    previous_month: '上个月', next_month: '下个月', previous_week: '上一周', next_week: '下一周', today: '今天', arrange: '约会面', arrange_on: '在这天约会面',
    cell: '{on}，{lunar}', between: '，', talks: '{n} 场会面', more: '还有 {n} 项', mark: '{name}{what}，{certainty}', mark_work: '调休上班', is_today: '今天', day: '选中的日子',
    day_hint: '方向键选日子，回车看当天，M 拿起会面，N 约会面', day_hint_hours: '左右选日子，上下选会面，M 拿起会面；拖动会面或它的下边，点空处约会面', empty: '这天没有会面', week_empty: '没有会面', legend: '节假日标记', others: '别处的日历', bring_holidays: '公布后导入', legend_steps: '会面走到哪一步', legend_work: '调休上班', legend_moved: '改过时间', legend_official: '已公布', legend_law: '法定', legend_estimated: '预计',
    times: '{from}–{to}', moved_from: '原定 {on}', on_day_off: '这天{name}放假', on_weekend: '这天是周末', move: '移动', move_label: '移动：{title}', ghost: '放到这里',
    moving: '正在移动「{title}」：{from} → {to}', moving_hint: '方向键或点选日子，回车放下，Esc 取消', moving_hint_hours: '← → 换日子，↑ ↓ 移 15 分钟（Shift 一小时），+ − 改时长，回车放下，Esc 取消', drop: '放到 {on}', cancel_move: '不移了', moved: '已移到 {on}', still_to_tell: '还没有告知对方', to_tell: '去告知', carried_to: '移到 {to}', at: '时间', shorter: '短 15 分钟', longer: '长 15 分钟', lasting: '{n} 分钟', lasts: '时长改为 {n} 分钟',
    away: '现在连不上续茶，这是上次看到的日历；连上后才能约会面和移动。', away_unseen: '现在连不上续茶，这段日子在这台设备上还没看过。', try_now: '现在试试',
  },
  {
    busy: 'Busy', busy_n: '{n} {n:thing|things} in other calendars', busy_times: 'In other calendars', all_day: 'All day', title: 'Calendar', month_of: '{month} {year}', week_of: '{from} – {to}', grid: 'Days of {title}', view: 'View', view_month: 'Month', view_week: 'Week',
    previous_month: 'Previous month', next_month: 'Next month', previous_week: 'Previous week', next_week: 'Next week', today: 'Today', arrange: 'Arrange to meet', arrange_on: 'Arrange to meet on this day',
    cell: '{on}, {lunar}', between: ', ', talks: '{n} {n:talk|talks}', more: '{n} more', mark: '{name}: {what}, {certainty}', mark_work: 'Worked for a holiday', is_today: 'Today', day: 'The chosen day',
    day_hint: 'Arrows choose a day, Enter opens it, M picks a talk up, N arranges one', day_hint_hours: 'Left and right choose a day, up and down a talk, M picks it up; drag a talk or its lower edge, press an empty place to arrange one', empty: 'No talks on this day', week_empty: 'No talks', legend: 'Marks of days off', others: 'Other calendars', bring_holidays: 'Bring them when they are', legend_steps: 'How far a talk has come', legend_work: 'Worked', legend_moved: 'Moved', legend_official: 'Announced', legend_law: 'By law', legend_estimated: 'Likely',
    times: '{from}–{to}', moved_from: 'was {on}', on_day_off: 'A day off: {name}', on_weekend: 'A weekend', move: 'Move', move_label: 'Move: {title}', ghost: 'Put it here',
    moving: 'Moving “{title}”: {from} → {to}', moving_hint: 'Arrows or a press choose the day, Enter puts it down, Esc leaves it', moving_hint_hours: '← → by day, ↑ ↓ by 15 minutes (Shift: an hour), + − for the length, Enter puts it down, Esc leaves it', drop: 'Put on {on}', cancel_move: 'Leave it', moved: 'Moved to {on}', still_to_tell: 'They have not been told', to_tell: 'Tell them', carried_to: 'To {to}', at: 'Time', shorter: '15 minutes shorter', longer: '15 minutes longer', lasting: '{n} {n:minute|minutes}', lasts: 'Now {n} {n:minute|minutes} long',
    away: 'Xucha cannot be reached. This is the calendar as it was last seen; arranging and moving wait until it can.', away_unseen: 'Xucha cannot be reached, and these days were not seen on this device.', try_now: 'Try now',
  },
)
