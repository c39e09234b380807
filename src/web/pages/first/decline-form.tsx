import { type KeyboardEvent, useState } from 'react'
import { editAsk } from '#contract/growth.ts'
import { firstMeeting as words } from '#i18n/first-meeting.ts'
import { useAct } from '../../ground/acts.tsx'
import { useWords } from '../../ground/locale.tsx'
import { Button } from '../../parts/button.tsx'
import { TextArea } from '../../parts/inputs.tsx'
import { calledOf, type FirstView } from './first-view.ts'

/** A no, in their words; nothing else follows from it. */
export const DeclineForm = ({ view: { person, asks }, onKept }: { view: FirstView; onKept: () => void }) => {
  const t = useWords(words)
  const [answer, setAnswer] = useState('')
  const edit = useAct(editAsk, { said: () => t('decline_kept', { name: calledOf(person) }) })
  const ask = asks.find(({ mentor }) => mentor)
  if (ask === undefined) return <p className="muted small" role="status">{t('needs_ask')}</p>
  const submit = (): void => { if (!edit.isPending) edit.mutate({ askId: ask.id, agreed: false, ...(answer.trim() === '' ? {} : { answer: answer.trim() }) }, { onSuccess: onKept }) }
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' && (event.metaKey || event.ctrlKey) && !event.nativeEvent.isComposing) submit()
  }
  return (
    <form className="stack-s" noValidate onKeyDown={onKeyDown} onSubmit={event => { event.preventDefault(); submit() }}>
      <TextArea label={t('said')} optional rows={2} value={answer} onChange={setAnswer} />
      <div><Button type="submit" kind="main" busy={edit.isPending}>{t('decline_keep')}</Button></div>
    </form>
  )
}
