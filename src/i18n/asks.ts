import { messages } from './messages.ts'

/** What I want to ask a person and what they advised (请教与建议). */
export const asks = messages(
  {
    title: '请教与建议', asks: '想请教的', advice: '对方的建议', add_ask: '加一条', none: '还没有想请教的事', ask_placeholder: '想请教什么', mentor_ask: '做我的职场导师', mentor_text: '想请您做我的职场导师', add_mentor: '请对方做导师', mentor_agreed: '答应了', mentor_declined: '暂时不行',
    handle: '移动：{text}', moved: '第 {n} 位', move_up: '上移', move_down: '下移', more_for: '更多：{text}', answer_it: '记下回答', answer: '回答', answered_on: '{on}回答', ask_title: '想请教的事', ask_text: '想请教什么', agreed: '对方怎么说', not_answered: '还没回答', yes: '答应了', no: '没有答应', now_mentor: '已记为职业导师', order_hint: '用上下方向键调整先后',
    advice_add: '记一条建议', advice_none: '还没有记下建议', advice_title: '建议', advice_edit: '修改：{text}', advice_text: '建议了什么', advice_on: '日期', tried: '试过了吗', not_yet: '还没试', tried_yes: '试过了', will_not: '不打算试', result: '结果', result_hint: '带来了什么', reported: '已回报给对方', reported_on: '{on}已回报', report: '已回报', to_report: '还没回报', reported_said: '已记下回报',
  },
  {
    title: 'Asking and advice', asks: 'To ask', advice: 'Their advice', add_ask: 'Add', none: 'Nothing to ask yet', ask_placeholder: 'What to ask', mentor_ask: 'To be my mentor', mentor_text: 'Would you be my mentor?', add_mentor: 'Ask to be my mentor', mentor_agreed: 'Agreed', mentor_declined: 'Not for now',
    handle: 'Move: {text}', moved: 'Number {n}', move_up: 'Move up', move_down: 'Move down', more_for: 'More: {text}', answer_it: 'Note the answer', answer: 'Answer', answered_on: 'answered {on}', ask_title: 'Something to ask', ask_text: 'What to ask', agreed: 'What they said', not_answered: 'No answer yet', yes: 'Yes', no: 'No', now_mentor: 'Now your career mentor', order_hint: 'Arrow keys up and down change the order',
    advice_add: 'Note advice', advice_none: 'No advice noted yet', advice_title: 'Advice', advice_edit: 'Edit: {text}', advice_text: 'What they advised', advice_on: 'Day', tried: 'Tried it?', not_yet: 'Not yet', tried_yes: 'Tried', will_not: 'Will not', result: 'Result', result_hint: 'What it gave', reported: 'They were told', reported_on: 'told {on}', report: 'Told them', to_report: 'to be told', reported_said: 'Noted as told',
  },
)
