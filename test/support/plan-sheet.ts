import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** A file as a browser or a person hands it over. */
export interface SheetFile { readonly name: string; readonly mimeType: string; readonly buffer: Buffer }

const FOUND = fileURLToPath(new URL('../../../shared/corpora/plan-sheets/plan-libreoffice.xlsx', import.meta.url))

/** Eleven people as a reader plans them after the lecture: one known by a title, a compound surname, a foreign name, free text for the cadence. */
export const planRows = `姓名,职位,工作内容,沟通频次,沟通形式,沟通时长,沟通主题,主管,邮箱,备注
张经理,市场部经理,负责整合营销工作,每个月一次,面对面或者远程会议,一个小时,如何将我的工作与最新的整合营销项目做结合,刘副总,zhang.wei@example.com,
曾颖,副总裁助理,公司战略与高层日程,每个月的第二周周五中午,一起午餐,1小时,汇报工作进展并请教,,zeng.ying@example.com,职业导师；领导介绍认识
李敏,高级数据分析师,经营分析,两周一次,会议,30 分钟到 1 个小时,SQL 窗口函数、指标体系,周总监,li.min@example.com,技能导师
王建国,供应链总监,打样与交付,每季度一次,咖啡,半小时,新品排期,,wang.jianguo@example.com,帮我协调过加急打样
周明,产品专家（前同事）,现在在另一家公司做 B 端产品,半年一次,微信/电话,15分钟,近况,,zhou.ming@example.org,曾帮我准备转正答辩
欧阳雪,人力资源业务伙伴,校招与培训,两个月一次,远程会议,30分钟,内部分享会怎么办,,ouyang@example.com,
单晓东,法务,合同审核,按需,邮件,,,,shan@example.com,姓读 Shàn
Lily Chen,Regional Marketing Manager,APAC campaigns,every other month,remote meeting,30 min,双十二联合投放复盘,,lily.chen@example.com,
买买提·艾力,运维工程师,机房与网络,一年两次,吃饭,1.5小时,,,maimaiti@example.com,
孙主任,行政主任,场地与差旅,每月一次,面对面,1h,年会场地,,sun@example.com,可以少一点
老周,,,看情况,,,,,,只知道叫老周
`

/** The plan sheet a real spreadsheet program saved, where the test files are at hand; the same rows as CSV otherwise. */
export const planSheet = (): SheetFile => existsSync(FOUND)
  ? { name: '人脉计划.xlsx', mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', buffer: readFileSync(FOUND) }
  : { name: '人脉计划.csv', mimeType: 'text/csv', buffer: Buffer.from(planRows) }

/** A short sheet in English with a column Xucha does not know. */
export const englishSheet: SheetFile = {
  name: 'people.csv', mimeType: 'text/csv',
  buffer: Buffer.from(`Name,Job title,Work,How often,How,Length,Topic,Seat
Anna Berg,Marketing manager,Integrated campaigns,once a month,face to face or remote,1 hour,How my work can join the newest campaign,4F-12
Peter Novak,Senior analyst,Data,every other month,meeting,30 min,Window functions,4F-13
Mr. Hill,Facilities,Rooms,now and then,coffee,15 min,The year's party,1F-02
`),
}
