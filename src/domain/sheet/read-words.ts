import type { Level } from '../contact/contact.ts'
import type { PlanLine } from '../plan/plan.ts'

const fold = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/[\s_-]/g, '')

const LEVELS: Readonly<Record<string, Level>> = {
  一: 1, 二: 2, 三: 3, 四: 4, 五: 5, 很低: 1, 极低: 1, 低: 2, 较低: 2, 中: 3, 一般: 3, 中等: 3, 普通: 3, 较高: 4, 高: 4, 很高: 5, 极高: 5, 非常高: 5,
  很疏: 1, 疏远: 1, 疏: 2, 近: 4, 亲近: 4, 密切: 4, 很近: 5, 非常密切: 5, 很闲: 1, 闲: 2, 忙: 4, 很忙: 5, 非常忙: 5,
  verylow: 1, low: 2, medium: 3, normal: 3, average: 3, high: 4, veryhigh: 5, distant: 1, close: 4, veryclose: 5, free: 2, busy: 4, verybusy: 5,
}

/** Closeness or busyness, 1 … 5: a digit (3, 3/5, 3分, 3级), stars, or a plain word. Null when not understood. */
export const readLevel = (text: string): Level | null => {
  const folded = fold(text)
  const digit = /^([1-5])(?:\.0)?(?:分|级|星|\/5)?$/.exec(folded)?.[1]
  if (digit !== undefined) return Number(digit) as Level
  const stars = /^([★⭐*]{1,5})☆*$/u.exec(folded)?.[1]
  return stars !== undefined ? ([...stars].length as Level) : LEVELS[folded] ?? null
}

const NEEDS: Readonly<Record<string, PlanLine['need']>> = {
  低: 'low', 不高: 'low', 不急: 'low', 较低: 'low', low: 'low', little: 'low', 中: 'normal', 一般: 'normal', 普通: 'normal', 正常: 'normal', 中等: 'normal', normal: 'normal', medium: 'normal',
  高: 'high', 较高: 'high', 很高: 'high', 急需: 'high', 急: 'high', 重要: 'high', 迫切: 'high', high: 'high', much: 'high', urgent: 'high',
}

/** How much I need this person (需求程度). Null when not understood. */
export const readNeed = (text: string): PlanLine['need'] | null => NEEDS[fold(text)] ?? null

const STATES: Readonly<Record<string, PlanLine['state']>> = {
  保持: 'kept', 保留: 'kept', 维持: 'kept', 正常: 'kept', 进行中: 'kept', 有效: 'kept', 在计划中: 'kept', kept: 'kept', keep: 'kept', active: 'kept', current: 'kept',
  降低: 'lowered', 已降低: 'lowered', 减少: 'lowered', 降频: 'lowered', lowered: 'lowered', reduced: 'lowered', lessoften: 'lowered',
  放手: 'let_go', 封存: 'let_go', 已封存: 'let_go', 放下: 'let_go', 停止: 'let_go', 已放手: 'let_go', letgo: 'let_go', paused: 'let_go', dropped: 'let_go', stopped: 'let_go',
}

/** The state of a line (状态). Null when not understood. */
export const readState = (text: string): PlanLine['state'] | null => STATES[fold(text)] ?? null
