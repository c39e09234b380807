const CHIEFS = '[处科院校局部所厂店组行会站班队社馆司厅县市镇區区處廠村乡团连]'

// Words that follow a name as a form of address; the longest is tried first.
const TITLES = new RegExp(
  `(?:副?总经理|副?總經理|副?总监|副?總監|副?总裁|副?總裁|副?董事长|副?董事長|董事|副?经理|副?經理|副?主任|副?${CHIEFS}[长長]|副?书记|副?教授|总工程师|高级工程师|工程师|架构师|` +
  '设计师|副总|副總|总工|博士|院士|医生|醫生|大夫|律师|律師|法官|老师|老師|教练|师傅|主管|主编|编辑|秘书|助理|会计|顾问|导师|先生|女士|小姐|太太|同学|同志|老板|领导|护士|' +
  '大姐|大哥|阿姨|叔叔|师兄|师姐|师弟|师妹|学长|学姐|学弟|学妹|[总總哥姐叔姨嫂工董导老局处])$',
)

// These are parts of given names as well (李建工), so they are a title only behind a bare surname.
const DOUBTFUL = /^[工董导老局处叔]$/

// Work words that begin like a surname: 项目经理 is not a Mr 项.
const WORK =
  /^(?:项目|区域|高级|应用|安全|商务|方案|华[东南西北中]|江[苏西]|单位|公司|党|经营|车间|能源|宣传|关务|后勤|农业|成本|运[维营]|全[国球]|国际|海外|计[划财]|水电|家装)/

/** The title a Chinese name ends in, with what stands before it: 张伟经理 → 张伟 + 经理, 项目经理 → '' + 项目经理. Null when there is none. */
export const titleAtEnd = (text: string): { readonly before: string; readonly title: string } | null => {
  const title = TITLES.exec(text)?.[0]
  if (title === undefined || title === text) return null
  const before = text.slice(0, -title.length)
  return WORK.test(before) && before.length > 1 ? { before: '', title: text } : { before, title }
}

/** Whether a text is nothing but a title of two characters or more: 经理, 董事长. */
export const isTitle = (text: string): boolean => text.length > 1 && TITLES.exec(text)?.[0] === text

/** Whether a one-character title could as well be the last character of a given name. */
export const isDoubtfulTitle = (title: string): boolean => DOUBTFUL.test(title)
