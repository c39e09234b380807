import { expect, test } from 'vitest'
import type { PlanId } from '#domain/base/ids.ts'
import { edited, emptyLine, overLine, type PlanView } from './plan-view.ts'
import { NO_FILTER, passes, sorted } from './view-order.ts'

const planId = 'p' as PlanId
const line = (name: string, more: object = {}) => ({ ...emptyLine(name, planId, 1), name, ...more })
const names = (lines: readonly { name: string }[]) => lines.map(({ name }) => name)

test('every word must be somewhere; role and state narrow it further', () => {
  const zhang = line('张经理', { workContent: '整合营销', roleKind: 'partner', unread: ['看心情'] })
  expect(passes(zhang, { ...NO_FILTER, text: '张 营销' })).toBe(true)
  expect(passes(zhang, { ...NO_FILTER, text: '张 财务' })).toBe(false)
  expect(passes(zhang, { ...NO_FILTER, roleKind: 'none' })).toBe(false)
  expect(passes(zhang, { ...NO_FILTER, state: 'unread' })).toBe(true)
  expect(passes(zhang, { ...NO_FILTER, state: 'let_go' })).toBe(false)
})

test('frequency sorts by its days, not its letters; what is empty stays last both ways', () => {
  const lines = [line('季', { cadence: { kind: 'every', n: 1, unit: 'quarter' } }), line('空'), line('周', { cadence: { kind: 'every', n: 1, unit: 'week' } })]
  expect(names(sorted(lines, { column: 'cadenceText', down: false }, () => ''))).toEqual(['周', '季', '空'])
  expect(names(sorted(lines, { column: 'cadenceText', down: true }, () => ''))).toEqual(['季', '周', '空'])
})

test('names sort by their readings: 曾 zēng under Z, 单 shàn under S', () => {
  const lines = [line('曾颖', { sortKey: 'zeng1 ying3 !曾颖' }), line('单晓东', { sortKey: 'shan4 xiao3 dong1 !单晓东' }), line('李敏', { sortKey: 'li3 min3 !李敏' })]
  expect(names(sorted(lines, { column: 'name', down: false }, ({ name }) => name))).toEqual(['李敏', '单晓东', '曾颖'])
})

test('names without a reading yet sort as a Chinese dictionary has them', () => {
  const lines = [line('张伟'), line('李敏'), line('陈晨')]
  expect(names(sorted(lines, { column: 'name', down: false }, ({ name }) => name))).toEqual(['陈晨', '李敏', '张伟'])
})

test('an edit shows at once: changed, removed and new lines, own cells merged', () => {
  const view = { plan: { id: planId }, lines: [line('a', { extra: { 工号: '1', 组: 'x' } }), line('b')] } as unknown as PlanView
  const after = edited(view, { change: [{ lineId: 'a', topic: '近况', extra: { 工号: '' } }], remove: ['b'], create: [{ name: 'c' }] }, ['new:1'])
  expect(after.lines.map(({ id, topic, extra }) => ({ id, topic, extra }))).toEqual([{ id: 'a', topic: '近况', extra: { 组: 'x' } }, { id: 'new:1', topic: '', extra: {} }])
  expect(overLine(line('a'), { topic: undefined }).topic).toBe('')
})
