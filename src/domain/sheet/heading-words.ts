import type { ColumnKind } from './column.ts'

/**
 * Words a heading may be, folded as `foldHeading` folds them (china.md §7 and what office sheets, contact exports and HR lists use).
 * Words after `|` are weak: they count only beside a surer heading (时间 may be a length or a date).
 */
const WORDS: Readonly<Record<ColumnKind, string>> = {
  name: '姓名 人员名单 人员 人员姓名 联系人 联系人姓名 名字 人名 名单 对象 沟通对象 沟通人 维护对象 客户姓名 员工姓名 全名 中文名 姓名称呼 name fullname contact contactname displayname person ' +
    'people whom who stakeholder | 客户 员工 人',
  familyName: '姓 姓氏 familyname lastname surname',
  givenName: '名 givenname firstname forename',
  salutation: '称呼 称谓 尊称 叫法 怎么称呼 salutation addressedas howtoaddress | honorific',
  pinyin: '拼音 读音 姓名拼音 拼音名 发音 pinyin pronunciation phoneticname',
  nickname: '昵称 外号 小名 花名 英文名 nickname alias',
  position: '职位 职务 岗位 头衔 职称 职位名称 岗位名称 职务名称 position jobtitle organizationtitle roletitle post | title job',
  department: '部门 所在部门 所属部门 科室 团队 事业部 部门名称 department organizationdepartment dept team division',
  organization: '公司 单位 组织 所在公司 所在单位 工作单位 公司名称 单位名称 企业 机构 雇主 organization organisation company employer companyname firm',
  workContent: '工作内容 负责 业务 职责 负责内容 负责工作 负责业务 工作职责 岗位职责 主要职责 主要工作 负责事项 分管 分管工作 业务范围 负责领域 workcontent responsibilities responsibility work duties ' +
    'whattheydo workson scope | 工作 领域',
  cadence: '频次 频率 多久一次 周期 频度 次数 间隔 多久沟通一次 多久联系一次 沟通周期 frequency cadence howoften interval rhythm every | times 多久',
  formats: '形式 方式 途径 渠道 沟通渠道 format formats how mode channel meetingtype | 类型 type form',
  length: '时长 每次时长 单次时长 用时 耗时 持续时间 所需时间 沟通时间长度 length duration minutes howlong timeper | 时间 time',
  topic: '主题 话题 议题 内容主题 谈什么 聊什么 沟通内容 交流内容 topic topics about subject theme agenda whattotalkabout | 内容',
  role: '角色 关系 身份 与我的关系 和我的关系 关系类型 人脉类型 人脉角色 role relationship relation rolekind whattheyaretome | 类别 分类 category',
  goal: '目标 年度目标 对应目标 目的 支持目标 goal objective purpose yeargoal',
  manager: '主管 领导 上级 直属领导 直属上级 直接上级 汇报对象 经理姓名 上级领导 分管领导 manager supervisor boss reportsto linemanager',
  introducedBy: '介绍人 引荐人 推荐人 谁介绍的 介绍 introducedby referredby introducer referrer',
  mobile: '手机 手机号 手机号码 移动电话 手机电话 mobile mobilephone cell cellphone mobilenumber',
  phone: '电话 电话号码 座机 固话 办公电话 固定电话 分机 联系方式 phone telephone tel phonenumber officephone workphone',
  email: '邮箱 电子邮箱 邮件 电子邮件 邮箱地址 电邮 email emailaddress mail workemail',
  wechat: '微信 微信号 wechat wechatid weixin wx',
  birthday: '生日 农历生日 阴历生日 出生日期 出生年月 出生年月日 公历生日 birthday dateofbirth dob birthdate',
  closeness: '紧密度 亲密度 亲近度 熟悉度 熟悉程度 关系紧密度 关系亲疏 亲疏 关系强度 closeness howclose tiestrength',
  busyness: '繁忙度 忙碌度 繁忙程度 忙碌程度 忙不忙 busyness howbusy busy',
  need: '需求程度 需要程度 需求度 需求 need needlevel howmuchineedthem | 重要性 重要程度 importance priority',
  state: '状态 计划状态 state status planstate',
  tags: '标签 标记 分组 tags tag labels groups group',
  placeNotes: '地点 见面地点 地点偏好 用餐偏好 口味 喜好 偏好 地点备注 placenotes places preferences whereliketomeet likes | place location',
  howWeMet: '认识方式 如何认识 怎么认识的 怎么认识 认识途径 相识 结识 认识经过 howwemet wherewemet metat',
  notes: '备注 说明 注释 附注 其他 其它 补充 补充说明 备注说明 情况说明 notes note remarks remark comments comment memo',
  key: '续茶编号 续茶键 xuchakey xuchaid',
}

interface HeadingWord { readonly kind: ColumnKind; readonly weak: boolean }

const table = (): ReadonlyMap<string, HeadingWord> => {
  const words = new Map<string, HeadingWord>()
  for (const [kind, list] of Object.entries(WORDS) as [ColumnKind, string][]) {
    const [strong = '', weak = ''] = list.split('|')
    for (const word of strong.trim().split(' ')) if (!words.has(word)) words.set(word, { kind, weak: false })
    for (const word of weak.trim().split(' ')) if (word !== '' && !words.has(word)) words.set(word, { kind, weak: true })
  }
  return words
}

/** Meaning of a folded heading. */
export const HEADING_WORDS = table()
