import fc from 'fast-check'
import { expect, test } from 'vitest'
import { nameFrom, nameOf } from './name.ts'

test.each<[string, string, string]>([
  ['曾颖', '曾', '颖'],
  ['王建国', '王', '建国'],
  ['欧阳雪', '欧阳', '雪'],
  ['欧阳娜娜', '欧阳', '娜娜'],
  ['司马光', '司马', '光'],
  ['诸葛亮', '诸葛', '亮'],
  ['尉迟恭', '尉迟', '恭'],
  ['长孙无忌', '长孙', '无忌'],
  ['歐陽修', '歐陽', '修'],
  ['陈方安生', '陈方', '安生'],
  ['林郑月娥', '林郑', '月娥'],
  ['種師道', '種', '師道'],
  ['张伟经理', '张', '伟'],
  ['张伟 经理', '张', '伟'],
  ['李建工', '李', '建工'],
  ['张博', '张', '博'],
  ['陈莉莉 Lily', '陈', '莉莉'],
  ['陈莉莉（市场部）', '陈', '莉莉'],
  ['陈莉莉(Lily)', '陈', '莉莉'],
  ['Lily Chen 陈莉莉', '陈', '莉莉'],
  ['Lily 陈', '陈', 'Lily'],
  ['陈Lily', '陈', 'Lily'],
  ['Lily Chen', 'Chen', 'Lily'],
  ['Lily Chen 经理', 'Chen', 'Lily'],
  ['Lily Chen - Acme', 'Chen', 'Lily'],
  ['Chen, Lily', 'Chen', 'Lily'],
  ['Smith, John, PhD', 'Smith', 'John'],
  ['Dr. John Smith', 'Smith', 'John'],
  ['John Smith, PhD', 'Smith', 'John'],
  ['John Smith Jr.', 'Smith', 'John'],
  ['Mary Ann Smith', 'Smith', 'Mary Ann'],
  ['Ludwig van Beethoven', 'van Beethoven', 'Ludwig'],
  ["Anne-Marie O'Neill", "O'Neill", 'Anne-Marie'],
  ['Zhang Xiaoming', 'Zhang', 'Xiaoming'],
  ['Xiaoming Zhang', 'Zhang', 'Xiaoming'],
  ['Li Johnson', 'Johnson', 'Li'],
  ['Lily', '', 'Lily'],
])('%s → %s | %s', (text, familyName, givenName) => {
  expect(nameOf(text)).toEqual({ familyName, givenName, name: text.replace(/(?<=伟) /, ''), titleOnly: false })
})

test.each<[string, string]>([
  ['张经理', '张'], ['王总', '王'], ['李老师', '李'], ['刘副总', '刘'], ['孙主任', '孙'], ['高工', '高'], ['欧阳总监', '欧阳'], ['张 经理', '张'],
  ['老周', '周'], ['小李', '李'], ['大刘', '刘'], ['小欧阳', '欧阳'], ['小李老师', '李'], ['阿明', ''], ['小美', ''], ['晓明老师', ''], ['行政主任', ''],
  ['项目经理', ''], ['经理', ''], ['董事长', ''], ['诸葛村长', '诸葛'], ['VP Li', 'Li'], ['CEO王', '王'], ['王姐', '王'], ['張經理', '張'], ['Manager Zhang', 'Zhang'], ['Dr Chen', 'Chen'], ['Prof. Smith', 'Smith'],
])('%s is a way to address someone called %s', (text, familyName) => {
  expect(nameOf(text)).toMatchObject({ familyName, givenName: '', titleOnly: true })
})

test.each(['张三、李四', ',,,', '买买提·艾力', '阿依古丽', '山田太郎', '小泽征尔', '田中一郎', '高桥健', 'やまだ太郎', '김철수', '大卫', '马克西姆', 'lily@example.com', '周', ''])('%s stays whole', (text) => {
  expect(nameOf(text)).toEqual({ familyName: '', givenName: '', name: text, titleOnly: false })
})

test('spaces of every kind', () => {
  expect(nameOf('\u3000张\u3000伟\u00a0')).toEqual({ familyName: '张', givenName: '伟', name: '张伟', titleOnly: false })
  expect(nameOf(' \u200bLily \u00a0 Chen\n')).toEqual({ familyName: 'Chen', givenName: 'Lily', name: 'Lily Chen', titleOnly: false })
  expect(nameOf('高桥 健')).toMatchObject({ familyName: '', name: '高桥健' })
  expect(nameOf('陆 小凤仙')).toMatchObject({ familyName: '陆', givenName: '小凤仙' })
})

test('a name that was split is put together again', () => {
  const surname = fc.constantFrom('王', '李', '欧阳', '诸葛', '曾', '单', '种', '陈')
  const given = fc.constantFrom('伟', '建国', '颖', '晓东', '雪', '子涵', '一鸣', '秀英', '强')
  fc.assert(fc.property(surname, given, (familyName, givenName) => {
    expect(nameOf(nameFrom(familyName, givenName))).toEqual({ familyName, givenName, name: familyName + givenName, titleOnly: false })
  }))
  expect(nameFrom('Chen', 'Lily')).toBe('Lily Chen')
  expect(nameFrom('', '阿依古丽')).toBe('阿依古丽')
  expect(nameFrom('陈', 'Lily')).toBe('Lily 陈')
})

test('any text keeps its tidied self, and reading it again changes nothing', () => {
  const text = fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom('张', '伟', '经', '理', '老', '总', ' ', '\u3000', 'L', 'i', ',', '(', '·', '欧', '阳', '师') }))
  fc.assert(fc.property(text, (written) => {
    const once = nameOf(written)
    expect(nameOf(once.name).name).toBe(once.name)
    expect(once.name).not.toMatch(/^\s|\s$|\s\s/)
  }))
})
