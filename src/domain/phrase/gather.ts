import { is } from './item.ts'
import type { Item, Tokens } from './item.ts'
import type { Statement } from './statement.ts'

/** Puts the items that speak of how often together into statements, in one pass. */
export const gather = (tokens: Tokens, items: readonly Item[]): Statement[] => {
  const statements: Statement[] = []
  for (const item of items) {
    const last = statements.at(-1)
    const end = last?.items.at(-1)?.to
    const between = end === undefined ? [] : tokens.slice(end, item.from)
    const heavy = between.findLast(token => token.kind !== 'filler' && token.kind !== 'classifier' && token.kind !== 'break')
    const choice = heavy?.kind === 'or' || heavy?.kind === 'slash' || heavy?.kind === 'to'
    const linked = last !== undefined && (choice || (is(tokens, item.from, 'slash') && last.period !== undefined))
    const near = between.every(token => NEAR.has(token.kind))
    const clause = end !== undefined && tokens[end - 1]?.clause === tokens[item.from]?.clause
    const joined = last && !linked ? join(tokens, last, item, near, clause) : null
    if (joined) statements[statements.length - 1] = joined
    else statements.push({ ...part(item), items: [item], linked })
  }
  return borrow(statements)
}

const NEAR = new Set([
  'filler', 'classifier', 'daypart', 'format', 'meeting', 'meet', 'face', 'hold', 'assembly', 'article', 'within', 'above', 'least', 'and', 'per', 'times',
])

const part = ({ said }: Item): Partial<Statement> => {
  switch (said.kind) {
    case 'period': return { period: said }
    case 'count': return { count: said }
    case 'nth': return { nth: said }
    case 'days': return { days: said }
    default: return {}
  }
}

const join = (tokens: Tokens, last: Statement, item: Item, near: boolean, clause: boolean): Statement | null => {
  const { said } = item
  const items = [...last.items, item]
  const startsEach = is(tokens, item.from, 'each')
  const weekly = last.period?.closer.unit === 'week' && last.period.closer.n === 1
  switch (said.kind) {
    case 'period': {
      if (last.period) return null
      const eachDays = last.days?.each === true && is(tokens, last.items[0]?.from ?? 0, 'each')
      if (eachDays || (last.count && !near && !(said.each && clause))) return null
      return { ...last, items, period: said }
    }
    case 'count': return (last.period ?? last.days) && !last.count && clause && (last.period?.each || near) ? { ...last, items, count: said } : null
    case 'nth': return (last.period || last.count) && !last.nth && !last.days ? { ...last, items, nth: said } : null
    case 'days': return last.period && !last.days && !last.nth && (!said.each || !startsEach || weekly) ? { ...last, items, days: said } : null
    default: return null
  }
}

/** 一月或者两个月一次: what one choice leaves out is taken from the other. */
const borrow = (statements: readonly Statement[]): Statement[] => statements.map((statement, index) => {
  const before = statement.linked ? statements[index - 1] : undefined
  const next = statements[index + 1]
  const after = next?.linked ? next : undefined
  if (statement.period && !statement.period.each && !statement.count) {
    if (after?.period && after.count) return { ...statement, count: after.count }
    if (after?.period?.each) return { ...statement, period: { ...statement.period, each: true } }
    if (before?.period && (before.count || before.period.each)) return { ...statement, period: { ...statement.period, each: true } }
  }
  return !statement.period && statement.count && before?.period ? { ...statement, period: before.period } : statement
})
