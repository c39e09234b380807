/** How a position is said behind a surname, and how much it weighs: `rank` stands before every role, `craft` (工) after that of a mentor. */
export interface PositionTitle {
  readonly title: string
  readonly weight: 'rank' | 'teacher' | 'craft'
}

type Rule = readonly [RegExp, string, PositionTitle['weight']]

// Tried in order on the end of the Chinese position, or anywhere in an English one. 副 is dropped by not being part of what is kept.
const RULES: readonly Rule[] = [
  [/董事[长長]$/, '董', 'rank'],
  [/总工(?:程师)?$/, '总工', 'rank'],
  [/(?:总经理|總經理|总监|總監|总裁|總裁|董事|合伙人|创始人|首席[^、]{1,6}官|[总總])$|\b(?:C[EFTOIM]O|S?VP|(?:vice )?president|director|founder)\b/i, '总', 'rank'],
  [/(?:经理|經理)$|\bmanager\b/i, '经理', 'rank'],
  [/班主任$|(?:老师|老師|教师|讲师)$|\b(?:teacher|lecturer)\b/i, '老师', 'teacher'],
  [/主任(?:[医律]师)?$/, '主任', 'rank'],
  [/教授$|\bprofessor\b/i, '教授', 'rank'],
  [/(?:医生|医师|大夫|醫生)$/, '医生', 'rank'],
  [/(?:律师|律師)$|\b(?:lawyer|attorney)\b/i, '律师', 'rank'],
  [/(?:工程师|架构师|建筑师|程序员|开发|运维|工程師)$|\b(?:engineer|developer|architect)\b/i, '工', 'craft'],
]

const VERBATIM = /[处科院校局部所厂店组行会站司厅县市区馆處廠][长長]$|(?:书记|院士|博士|法官|教练|主编|主管)$/

const IN_BRACKETS = /[(（【[][^)）】\]]*[)）】\]]/g
const SERVES_ANOTHER = /(?:助理|秘书|秘書)$|\b(?:assistant|secretary)$|\bassistant to\b/i

/** The form of address a position gives: 市场部副总监 → 总, 副主任 → 主任, 后端工程师 → 工; null for one that gives none (法务, 副总裁助理). */
export const positionTitle = (position: string): PositionTitle | null => {
  const bare = position.normalize('NFKC').replace(IN_BRACKETS, '').trim()
  for (const part of bare.split(/[/、,;|+&]| - /).map((it) => it.trim()).filter((it) => it !== '')) {
    if (SERVES_ANOTHER.test(part)) continue
    const rule = RULES.find(([pattern]) => pattern.test(part))
    if (rule !== undefined) return { title: rule[1], weight: rule[2] }
    const verbatim = VERBATIM.exec(part)
    if (verbatim !== null) return { title: verbatim[0], weight: 'rank' }
  }
  return null
}
