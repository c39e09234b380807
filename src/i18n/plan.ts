import { messages } from './messages.ts'

/** The plan of the fiscal year: budget, goals, the sheet. */
export const plan = messages(
  {
    title: '{year} 财年人脉计划', tab: '年度计划', sub: '{from} – {to} · 可从 Excel / WPS 直接粘贴', year: '财年', year_of: '{year} 财年',
    import: '导入', export: '导出', export_xlsx: 'Excel（.xlsx）', export_csv: 'CSV', export_zh: '中文表头', export_en: '英文表头', file: '人脉计划 {year}', more: '更多', file_drop: '松手就导入这张表',
    new_year: '新建 {year} 财年计划', create: '新建计划', create_title: '新建 {year} 财年计划', copy_from: '从 {year} 财年带来保留的人和目标', copy_empty: '从空白开始', created: '已新建 {year} 财年计划',
    remove_plan: '删除这份计划', removed_plan: '已删除 {year} 财年计划', budget_edit: '改时间预算', budget_title: '{year} 财年愿意花多少时间', budget_hours: '全年小时', budget_hint: '大约每周 {n} 小时。留空就是不设预算。', budget_saved: '时间预算已改',
    none_title: '{year} 财年还没有计划', none_hint: '一行一个人：和谁、多久一次、怎么见、聊什么。像这样：',

    bar: '计划 {planned} 小时，预算 {budget} 小时', bar_over: '计划 {planned} 小时，预算 {budget} 小时，超出 {over} 小时', bar_free: '计划 {planned} 小时，没有设预算',
    hours_of: '{planned} / {budget} 小时', hours_only: '{planned} 小时', weekly: '每周 {n}', by_role: '{role} {n}', no_role: '未定角色', spent: '已花 {n} 小时', unknown: '{n} 行没有写明频次或时长，没算在内',
    over: '超出 {n} 小时。', over_lower: '可把 {name} 改为{cadence}（−{n}h）', over_let_go: '{name} 先封存（−{n}h）', over_more: '，另有 {n} 处', over_nothing: '没有适合自动建议的人，可以自己看看哪些频次能放缓。', between: '，', one_by_one: '逐条看',
    lower_title: '放缓一些也没关系', lower_hint: '只是建议，采不采用都行；采用后随时能撤销。', lower_do: '改为{cadence}', let_go_do: '先封存', lower_done: '{name} 改为{cadence}', let_go_done: '计划里先封存了 {name}', let_go_why: '时间预算不够', saves: '省 {n} 小时', lower_end: '已经在预算之内了。',

    goals: '目标', goal_people: '{n} 位', goal_nobody: '还没有人', goal_add: '添加目标', goal_new: '这一年想做成什么', goal_menu: '{title} 的操作', goal_rename: '改名', goal_up: '往前移', goal_down: '往后移', goal_remove: '删除目标', goal_removed: '已删除目标「{title}」', goal_added: '已添加目标「{title}」', goal_show: '只看这个目标的人', goal_hint: '写一个目标，再在表里把人连上，就能看出哪里还缺人。', goal_moved: '「{title}」移到第 {n} 位',

    sentence: '用一句话添加', sentence_hint: '比如：张经理，市场部负责整合营销工作，每个月一次沟通，每次一个小时的面对面或者是远程会议', sentence_read: '读成这一行，对了就加入', sentence_add: '加入计划', sentence_none: '没有读出姓名，可以直接在表里写', sentence_unread: '没看懂：{words}', sentence_done: '{name} 已加入计划',

    find: '筛选', find_text: '姓名、职位、内容……', role_all: '全部角色', state_all: '全部状态', state_unread: '有没看懂的字', goal_all: '全部目标', goal_none: '没有目标', shown: '显示 {n} / {all} 行', show_all: '看全部', undo: '撤销', redo: '重做', view_table: '表格', view_cards: '卡片', 
    grid: '年度人脉计划', col_name: '姓名', col_position: '职位', col_workContent: '工作内容', col_cadenceText: '沟通频次', col_formatsText: '沟通形式', col_lengthText: '时长', col_topic: '沟通主题',
    col_roleKind: '角色', col_goalId: '目标', col_need: '需求程度', col_closeness: '紧密度', col_busyness: '繁忙度', col_minutes: '全年', col_cup: '茶温', col_state: '状态',
    unread: '没看懂「{words}」，按原文保留', hours: '{n} h', level_1: '很低', level_2: '较低', level_3: '一般', level_4: '较高', level_5: '很高', nothing_found: '没有符合筛选的行',
    ghost_label: '一行计划的样子', ghost_hint: '一行一个人，像这样写；也可以从 Excel 整块粘贴进来。',
    ghost_name: '张经理', ghost_position: '市场部经理', ghost_workContent: '整合营销', ghost_cadenceText: '每月一次', ghost_formatsText: '面对面 / 远程会议', ghost_lengthText: '1 小时', ghost_topic: '如何将我的工作与最新的整合营销项目做结合',

    row_open: '打开资料', row_lock: '锁定会面', row_locked: '看锁定的会面', locked: '已锁定 {n} 小时', intended: '还没锁定 {n} 小时', row_role: '改角色', row_role_title: '{name} 是我的', row_let_go: '封存', row_open_again: '开盖', row_opened: '已开盖，{name} 回到计划里', row_keep: '恢复到计划里', row_remove: '从计划里删除', row_removed: '已从计划里删除 {names}', row_remove_many: '删除这 {n} 行', row_menu: '{name} 的操作', several: '{n} 位',
    wrote: '改了 {n} 格', added: '加了 {n} 行', lost: '右边多出的 {n} 格没有地方放', not_read: '{n} 格没看懂，没有改：{texts}', no_name: '{n} 行没有姓名，没有加入', too_many: '一次最多粘贴 2000 行，更多请用导入', goal_made: '顺便新建了目标「{titles}」',
    card_edit: '修改', card_add: '添加一行', card_none: '还没写频次', card_save: '保存', per_year: '全年 {n} 小时',
  },
  {
    title: 'Network plan {year}', tab: 'Plan', sub: '{from} – {to} · paste straight from Excel or WPS', year: 'Fiscal year', year_of: 'Fiscal year {year}',
    import: 'Import', export: 'Export', export_xlsx: 'Excel (.xlsx)', export_csv: 'CSV', export_zh: 'Chinese headings', export_en: 'English headings', file: 'Network plan {year}', more: 'More', file_drop: 'Let go to import this sheet',
    new_year: 'Start the plan of {year}', create: 'Start the plan', create_title: 'Start the plan of {year}', copy_from: 'Take over goals and people kept in {year}', copy_empty: 'Start empty', created: 'The plan of {year} is started',
    remove_plan: 'Remove this plan', removed_plan: 'The plan of {year} is removed', budget_edit: 'Change the time budget', budget_title: 'Time for the network in {year}', budget_hours: 'Hours in the year', budget_hint: 'About {n} hours a week. Leave it empty for no budget.', budget_saved: 'Time budget changed',
    none_title: 'There is no plan of {year} yet', none_hint: 'A row a person: who, how often, in what form, about what. Like this:',

    bar: '{planned} hours planned, budget {budget} hours', bar_over: '{planned} hours planned, budget {budget} hours, {over} hours over', bar_free: '{planned} hours planned, no budget set',
    hours_of: '{planned} / {budget} h', hours_only: '{planned} h', weekly: '{n} a week', by_role: '{role} {n}', no_role: 'No role yet', spent: '{n} h spent', unknown: '{n} {n:row|rows} without a frequency or length not counted',
    over: '{n} hours over. ', over_lower: '{name} could move to {cadence} (−{n} h)', over_let_go: '{name} could rest (−{n} h)', over_more: ' and {n} more', over_nothing: 'Nobody is easy to suggest; look through the frequencies yourself.', between: ', ', one_by_one: 'One by one',
    lower_title: 'It is fine to slow down', lower_hint: 'Only suggestions; take them or leave them. Each can be undone.', lower_do: 'Make it {cadence}', let_go_do: 'Let rest', lower_done: '{name}: now {cadence}', let_go_done: '{name} rests in this plan', let_go_why: 'Over the time budget', saves: 'saves {n} h', lower_end: 'The plan is within its budget.',

    goals: 'Goals', goal_people: '{n} {n:person|people}', goal_nobody: 'nobody yet', goal_add: 'Add a goal', goal_new: 'What this year is for', goal_menu: 'Actions for {title}', goal_rename: 'Rename', goal_up: 'Move forward', goal_down: 'Move back', goal_remove: 'Remove the goal', goal_removed: 'Goal “{title}” removed', goal_added: 'Goal “{title}” added', goal_show: 'Show only its people', goal_hint: 'Write a goal and connect people to it in the sheet: gaps show themselves.', goal_moved: '“{title}” moved to place {n}',

    sentence: 'Add by a sentence', sentence_hint: 'Such as: Manager Zhang, marketing, integrated campaigns, once a month, one hour face to face or remote', sentence_read: 'Read as this row; add it if it is right', sentence_add: 'Add to the plan', sentence_none: 'No name found; write it straight into the sheet', sentence_unread: 'Not understood: {words}', sentence_done: '{name} is on the plan',

    find: 'Filter', find_text: 'Name, position, topic …', role_all: 'All roles', state_all: 'All states', state_unread: 'With words not understood', goal_all: 'All goals', goal_none: 'No goal', shown: '{n} of {all} rows shown', show_all: 'Show all', undo: 'Undo', redo: 'Redo', view_table: 'Table', view_cards: 'Cards', 
    grid: 'Network plan of the year', col_name: 'Name', col_position: 'Job title', col_workContent: 'Work', col_cadenceText: 'Frequency', col_formatsText: 'Format', col_lengthText: 'Length', col_topic: 'Topic',
    col_roleKind: 'Role', col_goalId: 'Goal', col_need: 'Need', col_closeness: 'Closeness', col_busyness: 'Busyness', col_minutes: 'A year', col_cup: 'Cup', col_state: 'State',
    unread: '“{words}” not understood; kept as written', hours: '{n} h', level_1: 'very low', level_2: 'low', level_3: 'normal', level_4: 'high', level_5: 'very high', nothing_found: 'No row matches the filter',
    ghost_label: 'What a row of the plan looks like', ghost_hint: 'A row a person, written like this; or paste a whole block from Excel.',
    ghost_name: 'Manager Zhang', ghost_position: 'Marketing manager', ghost_workContent: 'Integrated marketing', ghost_cadenceText: 'every month', ghost_formatsText: 'face to face / remote', ghost_lengthText: '1 hour', ghost_topic: 'How my work can join the newest campaign',

    row_open: 'Open the person', row_lock: 'Lock with a meeting', row_locked: 'See its meeting', locked: '{n} h locked', intended: '{n} h not locked yet', row_role: 'Change the role', row_role_title: '{name} is my', row_let_go: 'Let go', row_open_again: 'Open again', row_opened: '{name} is open again and back on the plan', row_keep: 'Back on the plan', row_remove: 'Take off the plan', row_removed: 'Took {names} off the plan', row_remove_many: 'Take these {n} rows off', row_menu: 'Actions for {name}', several: '{n} people',
    wrote: '{n} {n:cell|cells} changed', added: '{n} {n:row|rows} added', lost: '{n} {n:cell|cells} beyond the last column had no place', not_read: '{n} {n:cell|cells} not understood and left alone: {texts}', no_name: '{n} {n:row|rows} without a name not added', too_many: 'At most 2000 rows can be pasted at once; use the import for more', goal_made: 'made the goal “{titles}” as well',
    card_edit: 'change', card_add: 'Add a row', card_none: 'no frequency yet', card_save: 'Save', per_year: '{n} h a year',
  },
)
