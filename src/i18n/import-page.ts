import { messages } from './messages.ts'

/** The import wizard. */
export const importPage = messages(
  {
    title: '导入人脉表', pasted_name: '粘贴的表格', sub: '逐行看过再导入，现在什么都还没改。', sub_done: '这张表已经导入完了。', sub_discarded: '这次导入已经放弃。', back: '年度计划',
    drop_hint: '.xlsx、.csv（GBK 也行）、.ods；.xls 请先另存为 .xlsx', reading: '正在读表……', drop: '松手就读这张表', failed_title: '这个文件没有读成',
    paste: '粘贴表格', paste_label: '从 Excel / WPS 复制的单元格', paste_hint: '连表头一起复制最好，列会自动认出来。', paste_read: '读这些格', waiting: '还有没导完的', waiting_rows: '{n} 行等着处理', open: '继续导入 {name}',
    source: '哪张表', sheet: '工作表', sheet_of: '{name}（{n} 行）', sheet_hidden: '{name}（{n} 行，隐藏）', heading_row: '表头在第几行', heading_none: '没有表头', heading_at: '第 {n} 行', plan: '导入到', plan_of: '{year} 财年计划', plan_now: '本财年计划',
    columns: '每一列是什么', columns_count: '认出 {known} 列，原样保留 {kept} 列，不要 {left} 列', column: '第 {n} 列', column_is: '「{heading}」是', extra: '原样保留', ignore: '不要这一列', group_lecture: '计划表的列', group_person: '人的资料', group_rest: '其他', unnamed: '（没有表头）', no_name: '还没有一列是姓名，请选一列。',
    rows: '逐行看', tab_create: '要新建', tab_change: '要修改', tab_doubt: '有疑问', tab_error: '要修补', tab_same: '没有变化', tab_applied: '已导入', tab_discarded: '放在一边',
    none_create: '没有要新建的', none_change: '没有要修改的', none_doubt: '没有疑问，都清楚了', none_error: '没有要修补的', none_same: '没有不变的行', none_applied: '还没有导入', none_discarded: '没有放在一边的',
    row: '第 {n} 行', unnamed_row: '没有姓名', match: '{name} · {why}', emptied: '清空', was_empty: '（空）',
    same_person: '同一个人', same_as: '是 {name}', other_person: '另一个人', accept: '接受', set_aside: '放在一边', take_back: '改主意', decided_same_person: '已定：同一个人', decided_new_person: '已定：另一个人', decided_accept: '已接受', decided_discard: '已放在一边',
    all_same: '都是同一个人', all_other: '都是另一个人', all_accept: '全部接受', all_aside: '全部放在一边', decided_all: '处理了 {n} 行', all_label: '对全部有疑问的行',
    mend: '修补', mend_done: '改好了，重读这一行', mend_cancel: '不改了', mend_all: '看所有格', mend_of: '修补第 {n} 行', mended: '第 {n} 行读通了', mended_in_part: '第 {n} 行重读过了', row_same_person: '第 {n} 行：同一个人', row_new_person: '第 {n} 行：另一个人', row_accept: '第 {n} 行：接受了', row_discard: '第 {n} 行放在一边了', undecided: '第 {n} 行重新待定',
    apply: '导入 {n} 行', apply_left: '留下 {n} 行待修补', nothing: '没有要导入的行', discard: '放弃这次导入', discarded: '已放弃导入', applying: '正在导入……', applied: '已导入 {n} 行',
    done_title: '导入好了', done_counts: '新建 {created} 位，修改 {changed} 位，{same} 行没有变化。', done_left: '还有 {n} 行留在这里，什么时候修补都行；设置里的「导入与导出」也能找到。', to_plan: '看计划', to_today: '去今日', to_next: '继续', undo: '撤销这次导入',
    more: '正在加载更多', 
  },
  {
    title: 'Import a sheet', pasted_name: 'Pasted cells', sub: 'Look it through row by row; nothing is changed yet.', sub_done: 'This sheet is imported.', sub_discarded: 'This import was put away.', back: 'Plan',
    drop_hint: '.xlsx, .csv (GBK too), .ods; save .xls as .xlsx first', reading: 'Reading the sheet …', drop: 'Let go to read this sheet', failed_title: 'This file could not be read',
    paste: 'Paste cells', paste_label: 'Cells copied from Excel or WPS', paste_hint: 'Best with their headings: the columns are then recognised.', paste_read: 'Read these cells', waiting: 'Not finished yet', waiting_rows: '{n} {n:row waits|rows wait}', open: 'Go on with {name}',
    source: 'Which sheet', sheet: 'Sheet', sheet_of: '{name} ({n} {n:row|rows})', sheet_hidden: '{name} ({n} {n:row|rows}, hidden)', heading_row: 'Row of the headings', heading_none: 'No headings', heading_at: 'Row {n}', plan: 'Import into', plan_of: 'Plan of {year}', plan_now: 'This year’s plan',
    columns: 'What each column is', columns_count: '{known} recognised, {kept} kept as they are, {left} left out', column: 'Column {n}', column_is: '“{heading}” is', extra: 'Keep as it is', ignore: 'Leave out', group_lecture: 'Columns of the plan', group_person: 'About the person', group_rest: 'Other', unnamed: '(no heading)', no_name: 'No column is the name yet. Please choose one.',
    rows: 'Row by row', tab_create: 'New', tab_change: 'Changed', tab_doubt: 'In doubt', tab_error: 'To mend', tab_same: 'Unchanged', tab_applied: 'Imported', tab_discarded: 'Set aside',
    none_create: 'Nobody new', none_change: 'Nothing changed', none_doubt: 'No doubts; all is clear', none_error: 'Nothing to mend', none_same: 'No unchanged rows', none_applied: 'Nothing imported yet', none_discarded: 'Nothing set aside',
    row: 'Row {n}', unnamed_row: 'No name', match: '{name} · {why}', emptied: 'emptied', was_empty: '(empty)',
    same_person: 'Same person', same_as: 'It is {name}', other_person: 'Someone else', accept: 'Accept', set_aside: 'Set aside', take_back: 'Decide again', decided_same_person: 'Decided: the same person', decided_new_person: 'Decided: someone else', decided_accept: 'Accepted', decided_discard: 'Set aside',
    all_same: 'All the same person', all_other: 'All someone else', all_accept: 'Accept all', all_aside: 'Set all aside', decided_all: '{n} {n:row|rows} decided', all_label: 'For all rows in doubt',
    mend: 'Mend', mend_done: 'Read this row again', mend_cancel: 'Leave it', mend_all: 'All cells', mend_of: 'Mend row {n}', mended: 'Row {n} is clear now', mended_in_part: 'Row {n} was read again', row_same_person: 'Row {n}: the same person', row_new_person: 'Row {n}: someone else', row_accept: 'Row {n}: accepted', row_discard: 'Row {n} set aside', undecided: 'Row {n} is open again',
    apply: 'Import {n} {n:row|rows}', apply_left: '{n} {n:row stays|rows stay} to be mended', nothing: 'No rows to import', discard: 'Put this import away', discarded: 'Import put away', applying: 'Importing …', applied: '{n} {n:row|rows} imported',
    done_title: 'Imported', done_counts: '{created} added, {changed} changed, {same} unchanged.', done_left: '{n} {n:row stays|rows stay} here to be mended whenever it suits; Settings, Import and export, leads back.', to_plan: 'See the plan', to_today: 'Go to Today', to_next: 'Go on', undo: 'Undo this import',
    more: 'Loading more', 
  },
)
