import { expect, test } from 'vitest'
import { rehearsal } from './rehearsal.ts'

const ask = (text: string, mentor = false) => ({ text, mentor })

test('three asks in their order, to be my mentor last, as the lecture has them ready', () => {
  expect(rehearsal('zh-CN', { names: ['曾老师'], role: null }, [ask('怎样尽快和相关业务部门建立联系？'), ask('转产品的准备'), ask('想请您做我的职场导师', true)])).toBe(`谢谢您愿意抽时间。我有三个诉求：
第一，想请教您怎样尽快和相关业务部门建立联系；
第二，关于转产品的准备，想听听您的建议；
最后，想请您做我的职场导师，每个月能有机会向您请教。
不知道您是否方便？`)
  expect(rehearsal('en', { names: ['Dr Chen'], role: 'manager' }, [ask('How do I get to know the business units?'), ask('my first year'), ask('Would you be my mentor?', true)])).toBe(`Thank you for making the time. There are three things I would like to ask:
First, how do I get to know the business units?
Second, I would value your advice on my first year.
Last, would you be my mentor? I hope to ask for your advice once a month.
Would that be possible?`)
})

test('one ask is one sentence, an equal is 你, and nothing to ask is nothing to say', () => {
  expect(rehearsal('zh-CN', { names: ['李敏'], role: 'peer' }, [ask('帮我看看简历。')])).toBe('谢谢你愿意抽时间。我有一件事想请教：帮我看看简历。你看行吗？')
  expect(rehearsal('en', { names: ['Lily'], role: 'peer' }, [ask('To be my mentor', true)])).toBe('Thanks for making the time. There is one thing I would like to ask: I would like you to be my mentor. We could talk once a month. What do you think?')
  expect(rehearsal('zh-CN', { names: ['曾老师'], role: null }, [ask('做我的职场导师', true)])).toContain('希望您能做我的职场导师，每个月能有机会向您请教。')
  // How often is said once.
  expect(rehearsal('zh-CN', { names: ['席老师'], role: null }, [ask('以后能不能每季度向您请教一次？', true)])).toBe('谢谢您愿意抽时间。我有一件事想请教：想问您以后能不能每季度向您请教一次。不知道您是否方便？')
  expect(rehearsal('en', { names: ['Ms Xi'], role: null }, [ask('May I ask for your advice once a quarter?', true)])).toContain(': may I ask for your advice once a quarter? Would that')
  expect(rehearsal('zh-CN', { names: [], role: null }, [])).toBe('')
})
