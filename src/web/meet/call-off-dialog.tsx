import { useState } from 'react'
import { cancelOccurrence } from '#contract/meeting.ts'
import { dayOf } from '#domain/time/wall-time.ts'
import { calledOffText } from '#i18n/invitations.ts'
import { meeting as words } from '#i18n/meeting.ts'
import { parts } from '#i18n/parts.ts'
import { messageOf, useAct } from '../ground/acts.tsx'
import { useWords } from '../ground/locale.tsx'
import { Button } from '../parts/button.tsx'
import { Dialog } from '../parts/dialog.tsx'
import { FormFailure } from '../parts/field.tsx'
import { useFormats } from '../parts/use-formats.ts'
import { type TalkView, talkKeyOf } from './talk-view.ts'
import { TellWords } from './tell-words.tsx'
import { useAddressed } from './use-addressed.ts'

/** Calls one talk off; whoever was told of it is told with kind words. */
export const CallOffDialog = ({ talk, onClose }: { talk: TalkView; onClose: () => void }) => {
  const t = useWords(words)
  const p = useWords(parts)
  const formats = useFormats()
  const [done, setDone] = useState(false)
  const { to, locale } = useAddressed(talk)
  const { title, start, format } = talk.occurrence
  const cancel = useAct(cancelOccurrence, { said: () => t('called_off_said'), quietFailure: true })
  if (done) return <TellWords meetingId={talk.meeting.id} title={t('words_title')} lead={t('words_off')} start={calledOffText(locale, to, { format, start })} onClose={onClose} />
  const callOff = (): void => cancel.mutate(talkKeyOf(talk), { onSuccess: () => (talk.meeting.told ? setDone(true) : onClose()) })
  return (
    <Dialog title={t('call_off_title')} onClose={onClose} footer={<><Button onClick={onClose}>{t('keep_it')}</Button><Button kind="main" busy={cancel.isPending} onClick={callOff}>{t('call_off_do')}</Button></>}>
      <FormFailure message={cancel.error === null ? null : messageOf(cancel.error, p('unknown_error'))} />
      <p>{t('call_off_ask', { on: formats.heading(dayOf(start)), title })}</p>
    </Dialog>
  )
}
