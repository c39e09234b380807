import { cancelMeeting, cancelOccurrence } from '#contract/meeting.ts'
import { dayOf } from '#domain/time/wall-time.ts'
import { series as words } from '#i18n/series.ts'
import { useAct } from '../../ground/acts.tsx'
import { useWords } from '../../ground/locale.tsx'
import { Button } from '../../parts/button.tsx'
import { Dialog } from '../../parts/dialog.tsx'
import { useFormats } from '../../parts/use-formats.ts'
import type { Meeting, Talk } from './series-view.ts'

const useNames = ({ people }: Meeting): string => {
  const t = useWords(words)
  return people.map(({ salutation, name }) => salutation || name).join(t('between'))
}

/** One sentence on what will have to be told, and yes or no. */
const Ask = ({ title, text, yes, busy, onYes, onClose }: { title: string; text: string; yes: string; busy: boolean; onYes: () => void; onClose: () => void }) => {
  const t = useWords(words)
  return (
    <Dialog personal title={title} onClose={onClose} footer={<><Button onClick={onClose}>{t('call_off_keep')}</Button><Button kind="danger" data-autofocus busy={busy} onClick={onYes}>{yes}</Button></>}>
      <p data-name>{text}</p>
    </Dialog>
  )
}

/** Calls the whole series off. */
export const CallOffDialog = ({ meeting, onClose }: { meeting: Meeting; onClose: () => void }) => {
  const t = useWords(words)
  const names = useNames(meeting)
  const { title } = meeting
  const cancel = useAct(cancelMeeting, { said: () => t('called_off', { title }) })
  return (
    <Ask
      title={t('call_off_title', { title })} text={meeting.told ? t('call_off_told', { names }) : t('call_off_quiet')} yes={t('call_off')} busy={cancel.isPending} onClose={onClose}
      onYes={() => cancel.mutate({ meetingId: meeting.id }, { onSuccess: onClose })}
    />
  )
}

/** Calls one talk off. */
export const SkipDialog = ({ meeting, talk, onClose }: { meeting: Meeting; talk: Talk; onClose: () => void }) => {
  const t = useWords(words)
  const formats = useFormats()
  const names = useNames(meeting)
  const on = formats.day(dayOf(talk.start))
  const skip = useAct(cancelOccurrence, { said: () => t('skipped', { on }) })
  return (
    <Ask
      title={t('skip_title', { on })} text={meeting.told ? t('skip_told', { names }) : t('skip_quiet')} yes={t('talk_skip')} busy={skip.isPending} onClose={onClose}
      onYes={() => skip.mutate({ meetingId: meeting.id, recurrenceId: talk.recurrenceId }, { onSuccess: onClose })}
    />
  )
}
