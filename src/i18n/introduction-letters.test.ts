import { expect, test } from 'vitest'
import { day } from '#domain/time/day.ts'
import { introductionLetter, type IntroductionResult } from './introduction-letters.ts'

const manager = { names: ['张经理'], role: 'manager' } as const
const said = (result: IntroductionResult, to: Parameters<typeof introductionLetter>[1] = manager, locale: 'zh-CN' | 'en' = 'zh-CN') =>
  introductionLetter(locale, to, { person: '曾颖', metOn: day('2026-11-20'), result, from: '林晓雨' })

test('the manager who introduced us hears of the yes and is thanked, with 您', () => {
  expect(said({ kind: 'agreed', role: 'career_mentor', label: '' })).toEqual({
    subject: '谢谢您的引荐：曾颖答应做我的导师了',
    text: '张经理：\n\n您好！非常感谢您介绍我认识曾颖！我们 11 月 20 日见了面。曾颖答应做我的职场导师了，之后我们会定期见面，我会认真准备每一次请教。没有您的引荐就没有这个机会，您的帮助我一直记在心里。之后有了进展，再向您汇报。\n\n林晓雨',
  })
  expect(said({ kind: 'agreed', role: 'skill_mentor', label: 'SQL' }).text).toContain('曾颖答应教我 SQL 了')
  expect(said({ kind: 'agreed', role: 'skill_mentor', label: '' }).text).toContain('曾颖答应教我相关的技能了')
})

test('of a no and of a first talk they hear as calmly, and nobody thanks for a mentor', () => {
  for (const result of [{ kind: 'declined' }, { kind: 'met' }] as const) {
    const { subject, text } = said(result)
    expect(subject).toBe('谢谢您介绍我认识曾颖')
    expect(text).toMatch(/非常感谢您介绍我认识曾颖！我们 11 月 20 日见了面。.*收获很多/)
    expect(text).not.toContain('答应')
  }
})

test('an equal is 你, in every sentence; a letter in English has no character of ours', () => {
  for (const result of [{ kind: 'agreed', role: 'career_mentor', label: '' }, { kind: 'declined' }, { kind: 'met' }] as const) {
    expect(Object.values(said(result, { names: ['李敏'], role: 'peer' })).join('')).not.toContain('您')
    const english = introductionLetter('en', { names: ['Ann Lee'], role: 'manager' }, { person: 'Dr Chen', metOn: null, result, from: '' })
    expect(english.text).toMatch(/^Dear Ann Lee,\n\nThank you very much for introducing me to Dr Chen\. (?!We met).*how it goes\.$/)
    expect(Object.values(english).join('')).not.toMatch(/\p{Script=Han}|[{}]/u)
  }
})
