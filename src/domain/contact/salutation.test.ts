import fc from 'fast-check'
import { expect, test } from 'vitest'
import { nameOf } from './name.ts'
import { positionTitle } from './position-title.ts'
import { ROLE_KINDS } from './role.ts'
import type { RoleKind } from './role.ts'
import { salutationChoices, salutationOf } from './salutation.ts'

const person = (text: string, position = '', ...roleKinds: RoleKind[]) => ({ ...nameOf(text), position, roleKinds })

test.each<[string, string, RoleKind[], string]>([
  ['张伟', '总经理', [], '张总'],
  ['张伟', '市场部副总监', [], '张总'],
  ['张伟', '副总裁', ['career_mentor'], '张总'],
  ['张伟', 'Vice President, Sales', [], '张总'],
  ['张伟', '董事长', [], '张董'],
  ['张伟', '市场部经理', [], '张经理'],
  ['张伟', '副经理', ['client'], '张经理'],
  ['张伟', 'Product Manager', [], '张经理'],
  ['孙悦', '行政主任', [], '孙主任'],
  ['孙悦', '副主任医师', [], '孙主任'],
  ['孙悦', '主治医师', [], '孙医生'],
  ['孙悦', '副教授', [], '孙教授'],
  ['孙悦', '高级合伙人、律师', [], '孙总'],
  ['孙悦', '律师', [], '孙律师'],
  ['孙悦', '常务副院长', [], '孙院长'],
  ['孙悦', '班主任', [], '孙老师'],
  ['李敏', '高级数据分析师', ['skill_mentor'], '李老师'],
  ['李敏', '后端工程师', ['skill_mentor'], '李老师'],
  ['李敏', '后端工程师', [], '李工'],
  ['李敏', '总工程师', [], '李总工'],
  ['曾颖', '副总裁助理', ['career_mentor'], '曾老师'],
  ['周明', '产品专家（前同事）', ['former_colleague'], '周明'],
  ['王建国', '供应链总监', ['peer'], '建国'],
  ['王建国', '供应链总监', ['peer', 'manager'], '王总'],
  ['欧阳雪', '人力资源业务伙伴', [], '欧阳老师'],
  ['欧阳雪', '经理', [], '欧阳经理'],
  ['单晓东', '法务', [], '单老师'],
  ['张经理', '市场部总监', [], '张经理'],
  ['刘副总', '', [], '刘总'],
  ['老周', '', ['career_mentor'], '老周'],
  ['张伟经理', '', [], '张经理'],
  ['买买提·艾力', '运维工程师', [], '买买提·艾力'],
  ['买买提·艾力', '', ['skill_mentor'], '买买提老师'],
  ['山田太郎', '', [], '山田太郎'],
  ['Lily Chen', 'Regional Marketing Manager', [], 'Lily Chen'],
  ['Lily Chen', '', ['peer'], 'Lily'],
  ['Chen, Lily', '', ['client'], 'Lily Chen'],
  ['Lily', '', ['manager'], 'Lily'],
  ['Dr. John Smith', '', [], 'Dr. Smith'],
  ['John Smith', 'Professor of Law', ['career_mentor'], 'Professor Smith'],
  ['Dr Chen', '', [], 'Dr Chen'],
  ['Manager Zhang', '', [], 'Manager Zhang'],
  ['Lily老师', '', [], 'Lily老师'],
])('%s, %s, %j → %s', (name, position, roleKinds, expected) => {
  expect(salutationOf(person(name, position, ...roleKinds))).toBe(expected)
})

test('positions that give no form of address', () => {
  expect(['', '法务', '总经理秘书', 'Assistant to the CEO', '人力资源业务伙伴', 'HR Business Partner', '实习生'].map(positionTitle)).toEqual(Array(7).fill(null))
})

test('choices begin with the proposal', () => {
  expect(salutationChoices(person('张晓明', '市场部经理'))).toEqual(['张经理', '张老师', '张总', '晓明', '张姐', '张哥'])
  expect(salutationChoices(person('张伟', '', 'peer'))).toEqual(['张伟', '张姐', '张哥', '小张', '老张'])
  expect(salutationChoices({ ...person('Lily Chen'), language: 'zh-CN' })).toEqual(['Lily Chen', 'Lily', 'Lily老师', 'Lily总', 'Ms. Chen', 'Mr. Chen'])
  expect(salutationChoices(person('Lily'))).toEqual(['Lily'])
  expect(salutationChoices(person(''))).toEqual([])
})

test('three to six different choices for every Chinese name, none empty, the proposal first', () => {
  const names = fc.constantFrom('张伟', '欧阳娜娜', '王建国', '张经理', '刘副总', '老周', '买买提·艾力')
  const roles = fc.uniqueArray(fc.constantFrom(...ROLE_KINDS))
  fc.assert(fc.property(names, fc.constantFrom('', '总监', '工程师', '法务', '教授'), roles, (name, position, roleKinds) => {
    const addressed = person(name, position, ...roleKinds)
    const choices = salutationChoices(addressed)
    expect(choices[0]).toBe(salutationOf(addressed))
    expect(choices.length).toBeGreaterThanOrEqual(3)
    expect(choices.length).toBeLessThanOrEqual(6)
    expect(new Set(choices).size).toBe(choices.length)
  }))
})
