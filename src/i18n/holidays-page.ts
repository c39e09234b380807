import { messages } from './messages.ts'

/** Settings, holidays: the years that are known, and a notice to bring. */
export const holidaysPage = messages(
  {
    hint: '日历、约见面和道谢的时限都按这里算。国务院一般在十一月前后公布下一年的安排；续茶不联网，公布后可以自己带进来，不用等新版本。',
    years: '各年',
    announced: '放假 {off} 天，调休上班 {worked} 天', estimated: '法定 {law} 天，预计另放 {likely} 天',
    built_in: '内置', brought: '{on} 从 {source} 导入', pasted: '{on} 粘贴导入',
    provisional: '尚未公布', partial: '不全', partial_hint: '没有写到的节日按法定和预计补上。',
    days_of: '{year} 年的日子', count: '{n} 天', paper: '通知原文', paper_n: '通知原文 {n}',
    remove: '移除', remove_of: '移除导入的 {year} 年', removed: '已移除导入的 {year} 年节假日',
    bring: '导入一年', text: '粘贴 JSON', text_hint: 'holiday-cn 格式，一次一年；周围有别的文字也能读。', look: '先看一看', file_hint: '.json 文件，只在你自己的服务器上读。', file_too_large: '文件太大，最多 100 KB', from_file: '来自 {name}',
    preview: '{year} 年：放假 {off} 天，调休上班 {worked} 天', replaces_built_in: '会代替内置的 {year} 年。', replaces_brought: '会代替以前导入的 {year} 年。',
    keep: '用这份数据', leave: '不用', kept: '已导入 {year} 年的节假日',
  },
  {
    hint: 'The calendar, arranging to meet and the time for thanks go by these. China’s State Council announces the next year around November; Xucha goes nowhere on its own, so bring it here when it is out, without waiting for a new version.',
    years: 'Years',
    announced: '{off} days off, {worked} worked weekend days', estimated: '{law} days by law, {likely} more likely',
    built_in: 'Built in', brought: 'Brought from {source} on {on}', pasted: 'Pasted on {on}',
    provisional: 'Not announced', partial: 'Not all', partial_hint: 'Holidays it does not name are filled in by law and likelihood.',
    days_of: 'Days of {year}', count: '{n} days', paper: 'The notice', paper_n: 'The notice, {n}',
    remove: 'Remove', remove_of: 'Remove what was brought of {year}', removed: 'Removed what was brought of {year}',
    bring: 'Bring a year', text: 'Paste JSON', text_hint: 'As holiday-cn has it, a year at a time; other text around it does no harm.', look: 'Look first', file_hint: 'A .json file, read on your own server only.', file_too_large: 'The file is too large: 100 KB at most', from_file: 'From {name}',
    preview: '{year}: {off} days off, {worked} worked weekend days', replaces_built_in: 'Takes the place of the built-in {year}.', replaces_brought: 'Takes the place of the {year} brought before.',
    keep: 'Use this', leave: 'Leave it', kept: 'Brought the holidays of {year}',
  },
)
