import { type Locale, messages } from './messages.ts'

/** Every command by its name as it is typed. */
export const COMMANDS = [
  'serve', 'import', 'export', 'today', 'digest', 'log', 'undo', 'plan show', 'people', 'people find',
  'calendar', 'meet list', 'meet show', 'meet new', 'meet move', 'meet cancel', 'meet tell', 'meet prep', 'meet ics', 'asks', 'growth', 'growth add', 'holidays', 'holidays import',
  'token create', 'token list', 'token revoke', 'backup', 'restore', 'read line', 'read cadence', 'read sentence',
] as const

export type CommandName = (typeof COMMANDS)[number]

/** How a command is written; the same in both languages. */
export const synopses: Readonly<Record<CommandName, string>> = {
  serve: '[--port N] [--host HOST] [--data FOLDER] [--origin URL] [--allow-calendar-host HOST]… [--demo]',
  import: 'FILE|- [--plan YEAR] [--sheet N] [--dry-run] [--accept-doubts none|unread|all]',
  export: 'FILE.xlsx|FILE.csv [--plan YEAR] [--headings zh-CN|en]',
  today: '[--all]',
  digest: '',
  log: '["LINE" [--kind KIND] [--new] [--dry-run]] [--with NAME[,NAME…]] [--format FORMAT] [--on DAY] [--minutes N] [--topic TEXT] [--notes TEXT] [--money AMOUNT] [--follow-up "TEXT@DAY"]',
  undo: '[ACT]',
  'plan show': '[YEAR]',
  people: '[--sort due|warmth|name] [--role ROLE] [--q TEXT] [--let-go]',
  'people find': 'TEXT [--limit N]',
  calendar: '[--from DAY] [--to DAY]',
  'meet list': '[PERSON]',
  'meet show': 'MEETING|PERSON',
  'meet new': 'PERSON[,PERSON…] --at HH:MM [--every FREQUENCY] [--on DAY] [--minutes N] [--format FORMAT] [--place PLACE] [--title TITLE] [--text TEXT] [--reading KEY|N] [--lock] [--dry-run]',
  'meet move': 'MEETING|PERSON DAY --to "DAY HH:MM" [--minutes N] [--place PLACE] [--send] [--yes]',
  'meet cancel': 'MEETING|PERSON [DAY] [--all] [--send] [--yes]',
  'meet tell': 'MEETING|PERSON [--send] [--yes]',
  'meet prep': 'MEETING|PERSON [DAY]',
  'meet ics': 'MEETING|PERSON',
  asks: 'PERSON [add TEXT] [--mentor]',
  growth: '[--kind KIND] [--limit N]',
  'growth add': 'KIND TEXT [--on DAY]',
  holidays: '',
  'holidays import': 'FILE|-',
  'token create': '--name NAME',
  'token list': '',
  'token revoke': 'ID|NAME',
  backup: 'FILE',
  restore: 'FILE',
  'read line': '--stdin',
  'read cadence': '--stdin',
  'read sentence': '--stdin',
}

/** One line about each command. */
export const summaries = messages(
  {
    serve: '启动服务和网页', import: '导入计划表（.xlsx 或 .csv）', export: '把计划写成表格', today: '今天该见谁，为什么', digest: '看今天的提要', log: '记一次往来', undo: '撤销一次操作', 'plan show': '看年度计划', people: '看人脉', 'people find': '找人',
    calendar: '看日历：会面、休和班', 'meet list': '列出会面', 'meet show': '看一个会面', 'meet new': '约会面', 'meet move': '改一场的时间', 'meet cancel': '取消一场或整个系列', 'meet tell': '记下已告知对方，或发信告知', 'meet prep': '一场会面的小抄', 'meet ics': '会面的日历文件',
    asks: '想请教一个人的事', growth: '看成长记录', 'growth add': '记一条成长记录', holidays: '看节假日数据', 'holidays import': '导入一年的节假日安排',
    'token create': '新建 API 令牌', 'token list': '列出令牌', 'token revoke': '停用令牌', backup: '备份全部数据', restore: '把备份恢复到空的数据里', 'read line': '试读一行话', 'read cadence': '试读频次、时长、形式', 'read sentence': '试读整句计划',
  } as const satisfies Record<CommandName, string>,
  {
    serve: 'Start the server and its page', import: 'Import a plan sheet (.xlsx or .csv)', export: 'Write the plan as a sheet', today: 'Whom to see today, and why', digest: 'Today’s digest', log: 'Log contact that happened', undo: 'Take one act back', 'plan show': 'Show the plan of a year', people: 'List people', 'people find': 'Find people',
    calendar: 'Show the calendar: talks, days off', 'meet list': 'List meetings', 'meet show': 'Show a meeting', 'meet new': 'Arrange to meet', 'meet move': 'Move one talk', 'meet cancel': 'Call off one talk, or a series', 'meet tell': 'Note that they know, or tell them by letter', 'meet prep': 'The brief of a talk', 'meet ics': 'A meeting as a calendar file',
    asks: 'What to ask a person', growth: 'Show the growth log', 'growth add': 'Write into the growth log', holidays: 'Show the days off known', 'holidays import': 'Bring a year’s days off',
    'token create': 'Make an API token', 'token list': 'List tokens', 'token revoke': 'Revoke a token', backup: 'Back up everything', restore: 'Restore a backup into empty data', 'read line': 'Try the reader of one line', 'read cadence': 'Try the readers of frequency, length and format', 'read sentence': 'Try the reader of whole sentences',
  },
)

/** What more there is to know of each command. */
export const details = messages(
  {
    serve: '--port 0 自动选一个空闲端口；就绪后打印一行网址。--host 默认只在本机。--origin 是代理后面的对外网址。--allow-calendar-host 允许订阅内部网络里这台主机上的日历，可写几次。--demo 用示例数据，不碰真实数据。',
    import: '- 从标准输入读。--plan 放进哪个财年的计划，默认今年，没有就新建。--sheet 第几张工作表（从 1 数）或它的名字。--dry-run 只预览。\n--accept-doubts：none 有疑问的行都留下；unread 读不懂的字照原样保留；all 另外把看来是同一个人的当作同一个人。\n有错的行会留着待改，不会丢。',
    export: '按文件名结尾写成 .xlsx 或 .csv。--plan 哪个财年，默认今年。--headings 表头的语言。改完再导入，只会看到改动。',
    today: '最多五件事，每件说明理由。--all 连「明天再说」的也列出。',
    digest: '现在用邮件寄出会是什么样：今天的会面、可以见的人、答应过的事、还没道谢的、等着收尾的会面。不寄出。\n--json 另有下一场会面的小抄。',
    log: '写一行话，如 xucha log "上周五和张经理午餐，聊了整合营销"，读出来就记下，并逐项说明读到了什么；说得不清楚的（和谁、什么形式）不猜，会告诉你用哪个选项写明。选项比话优先：--with 写明全部的人，--new 把不认识的人一并新建，--kind 选 happened、planned、help_received、help_given、thanks_owed，--dry-run 只试读。\n也可以不写话，只用 --with 和 --format。--with 写姓名、称呼、拼音开头或编号，可写几位；认不准就不记，并列出可能的人。\n--on 写 2026-11-20、昨天、上周五、3天前，默认今天。--format 写午餐、咖啡、电话等。--money 是金额，如 88.50。--follow-up 可写几次，@ 后面是日期。',
    undo: '不写编号就撤销最近一次还没撤销的操作（读入表格、预览不算）；撤销本身也可以用它的编号撤销。',
    'plan show': '默认看现在生效的计划。',
    people: '--sort 按该续、茶温（最凉在前）或姓名排。--role 写导师、同事等角色。--q 与 `people find` 所找的一样。--let-go 连封存的也列出。',
    'people find': '姓名的任意部分、全拼、首字母或混着写（张j、zhangjl）、姓加职务（张经理）、单位、工作内容、标签、笔记；几个词要都符合。最合适的在前，并说明在哪里找到。--limit 最多列几位，默认 20。',
    calendar: '默认看今天起的四周，--from 和 --to 写日子（最多 62 天）。只列有会面、节假日或调休上班的日子。',
    'meet list': '写上姓名，只列和这个人的；不写，列一年之内还有会面的，最近的在前。',
    'meet show': '会面的编号，或和谁（只有一个会面时）：多久一次、答复、还要告知什么、前后各场。',
    'meet new': '--every 写频次（每月第二周周五、两周一次），约固定会面；--on 写从哪天起，不写 --every 就只约这一天。--at 是几点，--minutes 默认 60，--format 写午餐、咖啡等，--place、--title、--text 是地点、名称、邀请的话（不写就用建议的）。\n一句话有两种读法时，列出各 12 个日子再问；不在终端里就要用 --reading 写明（日子上方的名字或号数，如 nth_weekday 或 1）。--lock 锁定计划里的这一行。--dry-run 只看日子。谁也不会收到什么，直到你告知。',
    'meet move': 'DAY 是要改的那一场的日子，--to 是新的日子和几点（可只写一样）；--minutes、--place 改时长和地点。改完打印要对对方说的话；--send 用邮箱发出，先给你看再问 y/N，--yes 不问。',
    'meet cancel': '写上日子取消一场；--all 取消整个系列，见过的都留着。打印要对对方说的话；--send 用邮箱发出，先给你看再问 y/N，--yes 不问。',
    'meet tell': '话已经带到时用它记下；--send 则把还要告知的话用邮箱发出，先给你看再问 y/N，--yes 不问。',
    'meet prep': '半小时前看一眼的一页：目标、想请教的、四部分、没做完的、要回报的建议、带什么、地点。不写日子就是下一场。',
    'meet ics': '打印 .ics，可存成文件：xucha meet ics 编号 > 会面.ics。',
    asks: '按次序列出想请教的、回答和对方的建议。add 记一条，--mentor 表示请对方做导师。',
    growth: '由近到远。--kind 选 progress 进展、learned 学到、mistake 犯的错、problem 问题，--limit 最多几条，默认 50。',
    'growth add': 'KIND 是 progress、learned、mistake、problem（或 进展、学到、犯的错、问题，或 1 到 4），--on 默认今天。',
    holidays: '每年的放假和调休，是内置的、导入的，还是按法定和预计。',
    'holidays import': 'holiday-cn 格式的 JSON，一次一年；- 从标准输入读。代替原来的那一年，可以撤销。',
    'token create': '--name 是令牌的名字。密文只显示这一次；程序用 Authorization: Bearer 带上它。',
    'token list': '只列在用的令牌，从不显示密文。',
    'token revoke': '写编号，或唯一的名字。',
    backup: '一个文件装下全部数据，登录状态除外；服务运行时也可以备份。',
    restore: '先查验文件是否完整，再恢复到空的数据里（SQLite 或 PostgreSQL 都行），要么全部，要么一点不写。',
    'read line': '--stdin：一行一句，或一行一个 JSON：{"text","at","contacts":[{"name","salutation"}]}，at 是写下的时刻，如 2026-11-23T09:30，不写就是现在。\n每句打印一行 JSON：kind、people、unknownPeople、date、time、minutes、format、topic、followUp。话里没说的是 null。什么都不保存。',
    'read cadence': '--stdin：一行一句，每句打印一行 JSON：cadence、minutes [最短, 最长]、formats、unread（没读懂的字）。什么都不保存。',
    'read sentence': '--stdin：一行一句，每句打印一行 JSON：cadence、minutes、formats、unread，再加姓名、职位、主题等。什么都不保存。',
  } as const satisfies Record<CommandName, string>,
  {
    serve: '--port 0 takes any free port; one line with the address is printed when ready. --host is this machine alone by default. --origin is the public address behind a proxy. --allow-calendar-host lets calendars of this host inside a private network be subscribed to; it can be repeated. --demo shows sample data and touches nothing real.',
    import: '- reads standard input. --plan says which fiscal year, this one by default, made when there is none. --sheet is its number (from 1) or its name. --dry-run only previews.\n--accept-doubts: none leaves every doubtful row; unread keeps words not understood as written; all also takes for the same person who seems to be.\nRows with errors are kept to be mended, never lost.',
    export: 'Writes .xlsx or .csv by the ending. --plan says which fiscal year, this one by default. --headings is the language of the headings. Importing it again after editing is a diff.',
    today: 'At most five things, each with its reasons. --all also lists what can wait.',
    digest: 'As it would go by e-mail now: today’s talks, whom you could see, what was promised, thanks that are open, talks to close. Sends nothing.\n--json has the brief of the next talk as well.',
    log: 'A line such as xucha log "lunch with Lily last Friday, talked about pricing" is read and kept, and what was understood is said field by field; what is in doubt (with whom, how) is not guessed: the option that settles it is named. Options win over the line: --with names everybody, --new makes people who are not known, --kind is happened, planned, help_received, help_given or thanks_owed, --dry-run only reads.\nWithout a line give --with and --format. --with takes names, salutations, the beginning of a reading, or ids; when it is not clear who is meant nothing is logged and those who may be are listed.\n--on takes 2026-11-20, yesterday, last-friday, 3-days-ago; today by default. --format is lunch, coffee, call and so on. --money is an amount like 88.50. --follow-up can be repeated; what stands after @ is the day.',
    undo: 'Without an id, the latest act that was not yet taken back (reading a sheet or a preview does not count); an undo can itself be taken back by its id.',
    'plan show': 'The plan in force by default.',
    people: '--sort by due day, warmth (coldest first) or name. --role is mentor, peer and so on. --q is what `people find` takes. --let-go also lists those let go.',
    'people find': 'Any part of a name, its reading, initials or both mixed (zhangjl), surname and title, organization, work, tags, notes; several words must all fit. The best first, with where they were found. --limit says how many, 20 by default.',
    calendar: 'Four weeks from today; --from and --to name days (62 at most). Only days with talks, holidays or worked weekends are listed.',
    'meet list': 'With a name, the meetings with that person; without, every one that has a talk within a year, the next first.',
    'meet show': 'By its id, or by whom it is with when there is one only: how often, answers, what is to be told, its talks.',
    'meet new': '--every is a frequency (second Friday of every month, every two weeks) and makes a series; --on is the first day, or without --every the only one. --at is the clock, --minutes 60 by default, --format is lunch, coffee and so on; --place, --title and --text are proposed when left out.\nWhere words can be read in two ways the twelve dates of each are shown and you are asked; elsewhere than on a terminal --reading says which, by the name or number above its dates (nth_weekday or 1). --lock locks the line of the plan. --dry-run only shows the dates. Nobody is told of it until you do.',
    'meet move': 'DAY is that of the talk, --to its new day and clock (one will do); --minutes and --place change those. Prints the words for the others; --send sends them by your mailbox after showing them and asking y/N, --yes without asking.',
    'meet cancel': 'With a day one talk is called off, with --all the series; what was held stays. Prints the words for the others; --send sends them by your mailbox after showing them and asking y/N, --yes without asking.',
    'meet tell': 'Notes that the words were passed on; with --send what is still to be told leaves by your mailbox after showing it and asking y/N, --yes without asking.',
    'meet prep': 'A page for half an hour before: goal, asks, the four parts, open points, advice to report on, what to bring, place. The next talk without a day.',
    'meet ics': 'Prints the .ics: xucha meet ics ID > meeting.ics.',
    asks: 'In order, with the answers and what they advised. add notes one more, --mentor asks them to be a mentor.',
    growth: 'The newest first. --kind is progress, learned, mistake or problem; --limit says how many, 50 by default.',
    'growth add': 'KIND is progress, learned, mistake or problem (or 1 to 4); --on is today by default.',
    holidays: 'China’s days off and worked weekends by year: built in, brought, or by law and likely.',
    'holidays import': 'JSON in the schema of holiday-cn, one year at a time; - reads standard input. It counts in place of that year; undo takes it back.',
    'token create': '--name names the token. The secret is shown this once; a program sends it as Authorization: Bearer.',
    'token list': 'Tokens in force only, never their secrets.',
    'token revoke': 'An id, or a name only one token has.',
    backup: 'Everything but sign-ins in one file; the server may be running.',
    restore: 'Checks the whole file first, then restores into empty data (SQLite or PostgreSQL): all of it or nothing.',
    'read line': '--stdin: one line each, or one JSON a line: {"text","at","contacts":[{"name","salutation"}]}; at is when it was written, as 2026-11-23T09:30, now when missing.\nPrints one line of JSON for each: kind, people, unknownPeople, date, time, minutes, format, topic, followUp. What is not said is null. Saves nothing.',
    'read cadence': '--stdin: one phrase a line; prints one line of JSON for each: cadence, minutes [min, max], formats, unread (words not understood). Saves nothing.',
    'read sentence': '--stdin: one sentence a line; prints one line of JSON for each: cadence, minutes, formats, unread, then name, position, topic and so on. Saves nothing.',
  },
)

/** What holds for every command. */
export const helpWords = messages(
  {
    usage: '用法：xucha {text}',
    title: '续茶 Xucha：照看你的人脉',
    commands: '命令',
    more: 'xucha 命令 --help 看每个命令的用法。',
    common: '通用选项',
    options: '--json          打印 JSON，失败也是\n--lang zh-CN|en 语言（或环境变量 XUCHA_LANG）\n--data 文件夹   数据在哪里（或 XUCHA_DATA）；DATABASE_URL 指向 PostgreSQL\n--url 网址      连正在运行的服务（或 XUCHA_URL），不写就直接打开本机数据\n--token 令牌    连服务时用的 API 令牌（或 XUCHA_TOKEN）',
    exits: '退出码：0 成功；1 做不到，原因在标准错误；2 用法不对；3 连不上服务或打不开数据；70 程序出错。',
  },
  {
    usage: 'Usage: xucha {text}',
    title: 'Xucha 续茶: looks after your network',
    commands: 'Commands',
    more: 'xucha COMMAND --help says more about each.',
    common: 'Options of all commands',
    options: '--json          print JSON, failures too\n--lang zh-CN|en the language (or XUCHA_LANG)\n--data FOLDER   where the data is (or XUCHA_DATA); DATABASE_URL names a PostgreSQL\n--url URL       a running server (or XUCHA_URL); without it, this machine’s data\n--token TOKEN   the API token to call it with (or XUCHA_TOKEN)',
    exits: 'Exit codes: 0 done; 1 cannot be done, stderr says why; 2 written wrongly; 3 cannot reach the server or open the data; 70 our fault.',
  },
)

/** The text of `--help`: of one command, or of all. */
export const helpText = (locale: Locale, command: CommandName | null): string => {
  const words = helpWords[locale]
  const usage = (text: string): string => words.usage.replace('{text}', text.trim())
  const common = `${words.common}\n${indented(words.options)}\n\n${words.exits}\n`
  if (command !== null) return `${usage(`${command} ${synopses[command]}`)}\n\n${summaries[locale][command]}\n\n${details[locale][command]}\n\n${common}`
  const widest = Math.max(...COMMANDS.map(name => name.length))
  return `${words.title}\n\n${words.commands}\n${indented(COMMANDS.map(name => `${name.padEnd(widest)}  ${summaries[locale][name]}`).join('\n'))}\n\n${words.more}\n\n${common}`
}

const indented = (text: string): string => text.split('\n').map(line => `  ${line}`).join('\n')
