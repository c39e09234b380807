import type { Reason, ReasonKey } from '#domain/base/reason.ts'
import type { Day } from '#domain/time/day.ts'
import { shortDay } from './dates.ts'
import { type Locale, messages, translate, translateKey } from './messages.ts'
import { formatWords, roleWords } from './words.ts'

/** Where a sentence reads badly without its `cadence`, the text to take then. */
type Bare = 'today.never_met_bare' | 'today.last_touch_bare'

const zhCN = {
  'warmth.never_met': '还没有往来，这杯茶还没沏',
  'warmth.last_touch': '最近一次往来是 {on}（{format}）',
  'warmth.interval_line': '计划约每 {days} 天一次',
  'warmth.interval_role': '没有写进计划，按角色算，约每 {days} 天一次',
  'warmth.interval_default': '没有写进计划，也没有角色，按每 {days} 天一次算',
  'warmth.due_on': '{on}会凉到 60 °C，那天前后续上就好',
  'warmth.was_due': '{on}凉到了 60 °C，方便时续上就好',
  'warmth.let_go': '{on}起封存，不再提起；随时可以开盖',
  'warmth.not_planned': '今年的计划里没有这一位，所以不会出现在今日',
  'warmth.too_early': '才开始几个月，还不到看结果的时候，慢慢来',
  'today.due_since': '{days} 天前就可以续茶了',
  'today.due_now': '今天正好续茶',
  'today.never_met': '计划{cadence}，还没有见过',
  'today.never_met_bare': '在今年的计划里，还没有见过',
  'today.last_touch': '{cadence}，上次是 {days} 天前（{on}）',
  'today.last_touch_bare': '上次是 {days} 天前（{on}）',
  'today.birthday_today': '今天生日',
  'today.birthday_soon': '{on}生日，还有 {days} 天',
  'today.birthday_age': '满 {age} 岁',
  'today.promised': '答应在 {on}前：{text}',
  'today.order': '今天最多 {cap} 件：先是今天的生日，再是答应过的事，然后从最凉的茶续起，最后是近几天的生日',
  'proposal.playbook': '{role}一般这样安排',
  'proposal.more_often': '{role}，紧密度 {closeness}、繁忙度 {busyness}，可以比通常勤一些',
  'proposal.less_often': '{role}，紧密度 {closeness}、繁忙度 {busyness}，可以比通常疏一些',
  'proposal.as_usual': '{role}，紧密度 {closeness}、繁忙度 {busyness}，和通常一样就好',
  'budget.lower': '{role}，紧密度 {closeness}，全年约 {hours} 小时，降一点影响最小',
  'budget.let_go': '{role}，紧密度 {closeness}，全年约 {hours} 小时，可以先封存，随时能开盖',
} as const satisfies Record<ReasonKey | Bare, string>

/** The sentence of every reason, calm and precise; a missing one does not compile. */
export const reasons = messages(zhCN, {
  'warmth.never_met': 'No contact yet; this cup is still to be poured',
  'warmth.last_touch': 'Last contact on {on} ({format})',
  'warmth.interval_line': 'The plan says about every {days} days',
  'warmth.interval_role': 'Not on the plan; by the role, about every {days} days',
  'warmth.interval_default': 'Not on the plan and without a role; counted as every {days} days',
  'warmth.due_on': 'Cools to 60 °C on {on}; any day around then is fine',
  'warmth.was_due': 'Cooled to 60 °C on {on}; refill it when it suits you',
  'warmth.let_go': 'Let go on {on}, and not brought up any more; it can be opened again any time',
  'warmth.not_planned': 'Not on this year’s plan, so it never comes up on Today',
  'warmth.too_early': 'The first months: too early to judge, there is time',
  'today.due_since': 'Ready for a refill for {days} {days:day|days}',
  'today.due_now': 'Ready for a refill today',
  'today.never_met': 'Planned {cadence}; not met yet',
  'today.never_met_bare': 'On this year’s plan; not met yet',
  'today.last_touch': '{cadence}; last time {days} {days:day|days} ago ({on})',
  'today.last_touch_bare': 'Last time {days} {days:day|days} ago ({on})',
  'today.birthday_today': 'Birthday today',
  'today.birthday_soon': 'Birthday on {on}, in {days} {days:day|days}',
  'today.birthday_age': 'Turning {age}',
  'today.promised': 'Promised by {on}: {text}',
  'today.order': 'At most {cap} a day: today’s birthdays, then what was promised, then the coldest cups, then the birthdays of the coming days',
  'proposal.playbook': 'Usual for a {role}',
  'proposal.more_often': 'For a {role} with closeness {closeness} and busyness {busyness}: a little more often than usual',
  'proposal.less_often': 'For a {role} with closeness {closeness} and busyness {busyness}: a little less often than usual',
  'proposal.as_usual': 'For a {role} with closeness {closeness} and busyness {busyness}: as usual',
  'budget.lower': 'A {role} with closeness {closeness} takes about {hours} hours a year; a little less would hurt least',
  'budget.let_go': 'A {role} with closeness {closeness} takes about {hours} hours a year; it could rest for now and be opened again any time',
})

const BARE: Readonly<Record<string, Bare>> = { 'today.never_met': 'today.never_met_bare', 'today.last_touch': 'today.last_touch_bare' }

/** A reason in words; `today` decides whether a day is said with its year. */
export const reasonText = (locale: Locale, { key, values }: Reason, today: Day): string => {
  const said = Object.fromEntries(Object.entries(values).map(([name, value]) => [name, wordOf(locale, value, today)]))
  const bare = values['cadence'] === '' ? BARE[key] : undefined
  const text = translateKey(reasons, locale, bare ?? key, said)
  return locale === 'en' ? text.charAt(0).toUpperCase() + text.slice(1) : text
}

/** A reason as the API shows it: for programs and for people. */
export const reasonView = (locale: Locale, reason: Reason, today: Day): { key: string; values: Record<string, string>; text: string } =>
  ({ key: reason.key, values: { ...reason.values }, text: reasonText(locale, reason, today) })

/** A role of the reader's own has no word here: the label is known only where the person is. */
export const ownRole = messages({ own: '这样的关系' }, { own: 'tie like this' })

const WORDS: Readonly<Record<string, typeof roleWords | typeof formatWords>> = { role: roleWords, format: formatWords }

/** `@role.peer`, `@format.lunch`, `@day.2026-11-20` in words; anything else stands for itself. */
const wordOf = (locale: Locale, value: string, today: Day): string => {
  const found = /^@(role|format|day)\.([\w-]+)$/.exec(value)
  const [, kind = '', name = ''] = found ?? []
  if (kind === 'day') return shortDay(locale, name as Day, today)
  if (value === '@role.own') return translate(ownRole, locale, 'own')
  const words = WORDS[kind]
  return words === undefined ? value : translateKey(words, locale, name).replace(/^\p{Lu}/u, letter => letter.toLowerCase())
}
