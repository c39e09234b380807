import { useId, useState } from 'react'
import { closeOccurrence, dropOccurrence } from '#contract/meeting.ts'
import type { MeetingId } from '#domain/base/ids.ts'
import type { WallTime } from '#domain/time/wall-time.ts'
import { meeting as words } from '#i18n/meeting.ts'
import { useAct } from '../../ground/acts.tsx'
import { useWords } from '../../ground/locale.tsx'
import { TextField } from '../../parts/inputs.tsx'
import { FormDialog } from '../../parts/form-dialog.tsx'

interface Which { readonly meetingId: MeetingId; readonly recurrenceId: WallTime; readonly onClose: () => void }

/** Asks in a sentence why: nothing is closed without what belongs to it or a reason. */
const ReasonDialog = ({ title, busy, onReason, onClose }: { title: string; busy: boolean; onReason: (reason: string) => void; onClose: () => void }) => {
  const t = useWords(words)
  const id = useId()
  const [reason, setReason] = useState('')
  const [tried, setTried] = useState(false)
  const submit = (): void => {
    setTried(true)
    if (reason.trim() !== '') onReason(reason.trim())
  }
  return (
    <FormDialog id={id} title={title} busy={busy} onSubmit={submit} onClose={onClose}>
      <TextField label={t('reason')} hint={t('reason_hint')} value={reason} onChange={setReason} maxLength={500} error={tried && reason.trim() === '' ? t('reason_needed') : null} />
    </FormDialog>
  )
}

/** Ends the loop of a talk before its end. */
export const DropDialog = ({ onClose, ...of }: Which) => {
  const t = useWords(words)
  const drop = useAct(dropOccurrence, { said: () => t('drop_said') })
  return <ReasonDialog title={t('drop_title')} busy={drop.isPending} onClose={onClose} onReason={reason => drop.mutate({ ...of, reason }, { onSuccess: onClose })} />
}

/** Leaves the summary or the thanks of a talk out. */
export const LeaveOutDialog = ({ which, onClose, ...of }: Which & { readonly which: 'summary' | 'thanks' }) => {
  const t = useWords(words)
  const leave = useAct(closeOccurrence)
  return <ReasonDialog title={t('leave_out_title')} busy={leave.isPending} onClose={onClose} onReason={reason => leave.mutate({ ...of, [which]: { leftOut: reason } }, { onSuccess: onClose })} />
}
