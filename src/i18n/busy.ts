import { messages } from './messages.ts'

/** Settings, calendars: those brought in, whom one met by them, and the address of ours. */
export const busyWords = messages(
  {
    hint: '手机、Outlook、飞书等日历可以带进来：里面的时间算作忙，约会面时会避开。填它的地址，以后自己更新；或带进导出的 .ics 文件，同名的再带一次就整份换新。',
    brought: '带进来的日历', none: '还没有带进来的日历', file_hint: '.ics 文件，最多 5 MB；只在你自己的服务器上读。',
    address: '按地址订阅', address_hint: '在那边的日历设置里找 iCal 或 ICS 地址，webcal:// 也可以。每半小时读一次；地址加密保存，以后只显示末四位。', subscribe: '订阅', subscribed: '已订阅「{name}」，{n} 个日程',
    about_subscribed: '{n} 个日程 · {address} · {at} 读过', address_shown: '{host} …{end}', refresh: '现在读', refresh_of: '现在读「{name}」', refreshed: '「{name}」已是最新，{n} 个日程', reading: '正在读取…',
    kept: '已读入「{name}」，{n} 个日程', replaced: '已换新「{name}」，{n} 个日程', kept_partly: '；{n} 处读不懂', see: '查看', about: '{n} 个日程 · {at} 读入',
    show_titles: '显示标题', show_titles_of: '{name}：显示标题', show_titles_hint: '不勾选就只显示「忙」', remove: '移除', remove_of: '移除日历「{name}」', removed: '已移除「{name}」', changed: '已保存',
    problems: '{n} 处读不懂，其余都收下了', problem: '第 {line} 行：{text}', too_large: '文件太大，最多 5 MB',
    seen: '日历里见过的人', seen_hint: '近一年里已经过去、和你认识的人（按邮箱认）一起的日程。记下就算一次往来，续上茶；略过就不再提。', seen_none: '没有要记的', seen_on: '{on} {from}–{to}',
    logged: '这天已记过往来', take: '记下', take_of: '记下：{title}', take_all: '全部记下（{n}）', leave: '略过', leave_of: '略过：{title}', took: '已记下 {n} 次往来', left: '已略过', more: '还有 {n} 条，处理完这些再看', untitled: '没有标题', between: '、',
    feed: '把会面放进别的日历', feed_hint: '手机和电脑的日历订阅这个地址，就能看到这里的会面，并提前提醒。地址是秘密：谁有它谁就能看。', feed_none: '还没有地址', feed_since: '{at} 起有效；地址只在生成时显示一次。',
    feed_create: '生成地址', feed_renew: '换一个地址', feed_revoke: '停用', feed_revoked: '已停用', feed_address: '日历地址（只显示这一次）', feed_once: '现在就复制到日历程序里；离开这一页就再也看不到了。',
  },
  {
    hint: 'Bring in calendars from your phone, Outlook and others: their times count as busy, and new meetings are placed around them. Subscribe by address and they keep themselves up to date; or bring an .ics file, which replaces what came in a file of the same name.',
    brought: 'Calendars brought in', none: 'No calendars brought in yet', file_hint: 'An .ics file of at most 5 MB; it is read on your own server only.', reading: 'Reading…',
    address: 'Subscribe by address', address_hint: 'Look for an iCal or ICS address in the settings of that calendar; webcal:// will do. It is read every half hour. The address is kept encrypted, and only its last four letters are shown from then on.', subscribe: 'Subscribe', subscribed: 'Subscribed to “{name}”, {n} {n:event|events}',
    about_subscribed: '{n} {n:event|events} · {address} · read {at}', address_shown: '{host} …{end}', refresh: 'Read now', refresh_of: 'Read “{name}” now', refreshed: '“{name}” is up to date, {n} {n:event|events}',
    kept: 'Read “{name}”, {n} {n:event|events}', replaced: 'Renewed “{name}”, {n} {n:event|events}', kept_partly: '; {n} could not be read', see: 'See', about: '{n} {n:event|events} · brought {at}',
    show_titles: 'Show titles', show_titles_of: '{name}: show titles', show_titles_hint: 'Otherwise only “Busy” is shown', remove: 'Remove', remove_of: 'Remove the calendar “{name}”', removed: 'Removed “{name}”', changed: 'Saved',
    problems: '{n} {n:place|places} could not be read, the rest was taken', problem: 'Line {line}: {text}', too_large: 'The file is too large: 5 MB at most',
    seen: 'People met by the calendar', seen_hint: 'Events of the last year that are over, with people you know by their e-mail. Log one and it counts as contact that fills the cup; pass over it and it is not offered again.', seen_none: 'Nothing to log', seen_on: '{on}, {from}–{to}',
    logged: 'Contact logged that day', take: 'Log', take_of: 'Log: {title}', take_all: 'Log all ({n})', leave: 'Pass over', leave_of: 'Pass over: {title}', took: 'Logged {n} {n:contact|contacts}', left: 'Passed over', more: '{n} more; they come when these are done', untitled: 'No title', between: ', ',
    feed: 'Meetings in your other calendars', feed_hint: 'Subscribe to this address on your phone or computer to see the meetings there, with alarms. The address is a secret: whoever has it can look.', feed_none: 'No address yet', feed_since: 'Given out since {at}; the address is shown only when it is made.',
    feed_create: 'Make an address', feed_renew: 'Make another address', feed_revoke: 'Revoke', feed_revoked: 'Revoked', feed_address: 'The address of the calendar (shown this once)', feed_once: 'Copy it into your calendar program now; once you leave this page it cannot be seen again.',
  },
)
