import type { RoleKind } from '../contact/role.ts'

export type Label = 'name' | 'organization' | 'department' | 'position' | 'workContent' | 'cadence' | 'length' | 'formats' | 'topic' | 'goal'

const sign = '\\s*(?:是|为|[:：=]|就是| is | are | - )\\s*'

/** Clauses that say which field they are: 部门：市场部, 沟通主题是…, topic: …. The sign may be missing only where the word leaves no doubt. */
const LABELS: readonly (readonly [Label, RegExp])[] = [
  ['name', RegExp(`^(?:姓名|名字|人员|联系人|name|who)${sign}(.+)$`, 'i')],
  ['organization', RegExp(`^(?:公司|单位|机构|组织|company|organi[sz]ation|employer)${sign}(.+)$`, 'i')],
  ['department', RegExp(`^(?:所在)?(?:部门|department|dept\\.?)${sign}(.+)$`, 'i')],
  ['position', RegExp(`^(?:职位|职务|岗位|头衔|title|position|job title)${sign}(.+)$`, 'i')],
  ['workContent', RegExp(`^(?:主要)?(?:工作内容|工作|职责|work content|work|responsibilit(?:y|ies))${sign}(.+)$`, 'i')],
  ['cadence', RegExp(`^(?:沟通|联系|见面)?(?:的)?(?:频次|频率|frequency|cadence|how often)(?:${sign}|\\s*)(.+)$`, 'i')],
  ['length', RegExp(`^(?:沟通|每次)?(?:的)?(?:时长|时间|duration|length)(?:${sign}|\\s*)(.+)$`, 'i')],
  ['formats', RegExp(`^(?:沟通|联系|见面)?(?:的)?(?:形式|方式|format|form)(?:${sign}|\\s*)(.+)$`, 'i')],
  ['topic', RegExp(`^(?:(?:每次)?(?:沟通|交流|谈话|讨论|会议|聊天|谈)?(?:的)?(?:主题|话题|议题|重点|(?<=沟通|交流|讨论|会议|沟通的)内容)|(?:the\\s+|our\\s+)?(?:topics?|subject|agenda|theme))(?:主要)?(?:${sign}|\\s*(?:围绕|关于|on\\s)?\\s*)(.+)$`, 'i')],
  ['topic', /^(?:主要|一起|重点|想|为了|来)?(?:聊聊|聊一聊|聊一下|聊|谈谈|谈一谈|谈|讨论|探讨|关于|围绕|商量|沟通一下)(?:一下|关于)?\s*(?!一次|天)(.{2,})$/],
  ['topic', /^(?:主要|一起|重点|想|来)?((?:请教|汇报|学习|请示|分享|复盘|对齐|同步|了解|交换|推进|review|learn|share)(?!会).{2,})$/i],
  ['topic', /^(?:we\s+)?(?:to\s+)?(?:talk(?:ing)?|chat(?:ting)?|speak(?:ing)?|discuss(?:ing)?|regarding|re:|about|concerning|covering|on)\s*(?:about\s+|on\s+)?(.{2,})$/i],
  ['goal', RegExp(`^(?:我的|沟通)?(?:目标|目的|(?:my\\s+|the\\s+)?(?:goal|aim|objective|purpose))${sign}(.+)$`, 'i')],
  ['goal', /^(?:希望能?|为了|以便)(?!每|两|半|一)(.{4,})$/],
]

/** The field a clause names and what it says of it. */
export const labelled = (clause: string): readonly [Label, string] | null => {
  for (const [label, pattern] of LABELS) {
    const said = pattern.exec(clause)?.[1]?.trim()
    if (said) return [label, said]
  }
  return null
}

const ROLES: readonly (readonly [RoleKind, string])[] = [
  ['skill_mentor', '技能导师|skills? mentor'],
  ['career_mentor', '职业导师|职场导师|career mentor'],
  ['manager', '(?:直属|直接)?上级|(?:直属|我的|直接)领导|顶头上司|上司|老板|(?:my|direct|line) (?:manager|boss)|boss'],
  ['former_colleague', '前同事|老同事|former colleague|ex-?colleague|former co-?worker|old colleague'],
  ['partner', '合作伙伴|合作方|business partner'],
  ['client', '(?:重要|大|老)?客户|甲方|clients?|customer'],
  ['friend', '(?:老|好)?朋友|好友|friend'],
  ['peer', '同事|平级|colleague|co-?worker|peer'],
]

const ROLE_PATTERNS = ROLES.map(([kind, words]) => ({
  kind,
  alone: RegExp(`^(?:他是|她是|是|作为|as)?\\s*(?:我的|我|my|our|a|an)?\\s*(?:${words})$`, 'i'),
  before: RegExp(`^(?:我的|我|my\\s+)?(?:${words})(?:[:：\\s]*)(?=\\S)`, 'i'),
  after: RegExp(`\\s*(?:是|,? is)\\s*(?:我的|我|my|our|a|an)?\\s*(?:${words})$`, 'i'),
}))

/** The role a clause names, and the clause without it: 技能导师李敏, 李敏是我的技能导师, my skill mentor. */
export const roleIn = (clause: string): { readonly kind: RoleKind; readonly rest: string } | null => {
  for (const { kind, alone, before, after } of ROLE_PATTERNS) {
    if (alone.test(clause)) return { kind, rest: '' }
    if (after.test(clause)) return { kind, rest: clause.replace(after, '') }
    if (before.test(clause) && clause.length <= 24) return { kind, rest: clause.replace(before, '') }
  }
  return null
}
