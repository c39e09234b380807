import { expect, test } from 'vitest'
import { day } from '../time/day.ts'
import { readLine } from './read-line.ts'

const contacts = [{ name: '王建国', salutation: '王总' }, { name: 'Tom Baker', salutation: 'Tom' }]
/** A Wednesday. */
const read = (text: string) => readLine(text, { at: { day: day('2026-11-25'), minutes: 900 }, contacts })

test.each([
  ['元旦后和王总吃饭', ['2027-01-04', '2027-01-05']], ['打算年前拜访王总', ['2027-02-03', '2027-02-04']], ['节后约王总', ['2027-01-04', '2027-01-05']], ['约王总年后面谈', ['2027-02-15', '2027-02-16']],
  ['国庆前要见王总一面', ['2027-09-29', '2027-09-30']], ['中秋之前请王总吃饭', ['2027-09-13', '2027-09-14']], ['lunch with Tom after New Year', ['2027-01-04', '2027-01-05']], ['need to call Tom before Christmas', ['2026-12-23', '2026-12-24']],
])('%s: no day is chosen, %j may be pressed', (text, days) => {
  const { kind, date, dateAlternatives } = read(text)
  expect({ kind, date, dateAlternatives }).toEqual({ kind: 'planned', date: null, dateAlternatives: days })
})

test.each([
  '聊了年后的安排，和王总', '国庆后见过王总', '昨天见了王总，元旦后再去一趟', '三年前认识王总', '想跟王总聊聊五年后的规划', '约王总周五吃饭，元旦前定下来', '没和王总吃成饭', '约王总讨论环节前后的问题', 'met Tom after Christmas',
])('%s: nothing to press', text => expect(read(text).dateAlternatives.filter(one => one > '2026-12-05')).toEqual([]))
