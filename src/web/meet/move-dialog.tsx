import { useId, useState } from 'react'
import { freeTimesOfTalk, moveOccurrence } from '#contract/meeting.ts'
import { isDay } from '#domain/time/day.ts'
import { dayOf, isWallTime, type WallTime } from '#domain/time/wall-time.ts'
import { movedText } from '#i18n/invitations.ts'
import { meeting as words } from '#i18n/meeting.ts'
import { parts } from '#i18n/parts.ts'
import { messageOf, useAct } from '../ground/acts.tsx'
import { useAsk } from '../ground/api.ts'
import { useWords } from '../ground/locale.tsx'
import { FreeTimes } from '../parts/free-times.tsx'
import { FormFailure } from '../parts/field.tsx'
import { DateField, NumberField, TextField } from '../parts/inputs.tsx'
import { useFormats } from '../parts/use-formats.ts'
import { FormDialog } from '../parts/form-dialog.tsx'
import { type TalkView, talkKeyOf } from './talk-view.ts'
import { TellWords } from './tell-words.tsx'
import { useAddressed } from './use-addressed.ts'
import styles from './arrange.module.css'

/** Another day, clock, length or place for one talk, free times near it offered; then words to tell the others. */
export const MoveDialog = ({ talk, onClose }: { talk: TalkView; onClose: () => void }) => {
  const t = useWords(words)
  const p = useWords(parts)
  const formats = useFormats()
  const id = useId()
  const { occurrence, meeting } = talk
  const [draft, setDraft] = useState({ on: dayOf(occurrence.start) as string, at: occurrence.start.slice(11), minutes: occurrence.minutes as number | null, place: occurrence.place })
  const [tried, setTried] = useState(false)
  const [moved, setMoved] = useState<WallTime | null>(null)
  const { to, locale } = useAddressed(talk)
  const move = useAct(moveOccurrence, { said: ({ talk: { occurrence: { start } } }) => t('moved_said', { on: formats.day(dayOf(start)) }), quietFailure: true })
  const { data: free } = useAsk(freeTimesOfTalk, talkKeyOf(talk))
  const start = `${draft.on}T${draft.at}`
  const wrong = !isDay(draft.on) || !isWallTime(start)
  const lengthWrong = draft.minutes === null || !Number.isInteger(draft.minutes) || draft.minutes < 5 || draft.minutes > 1440
  const submit = (): void => {
    setTried(true)
    if (wrong || lengthWrong || draft.minutes === null) return
    const isElsewhen = start !== occurrence.start
    move.mutate({ ...talkKeyOf(talk), start: start as WallTime, minutes: draft.minutes, place: draft.place.trim() === meeting.place ? null : draft.place.trim() }, {
      onSuccess: () => (meeting.told && isElsewhen ? setMoved(start as WallTime) : onClose()),
    })
  }
  if (moved !== null) return <TellWords meetingId={talk.meeting.id} title={t('words_title')} lead={t('words_moved')} start={movedText(locale, to, { format: occurrence.format, from: occurrence.start, start: moved })} onClose={onClose} />
  return (
    <FormDialog id={id} title={t('move_title')} busy={move.isPending} onSubmit={submit} onClose={onClose}>
      <FormFailure message={move.error === null ? null : messageOf(move.error, p('unknown_error'))} />
      <div className={styles.two}>
        <DateField label={t('day')} value={draft.on} onChange={on => setDraft({ ...draft, on })} error={tried && wrong ? t('time_needed') : null} />
        <TextField type="time" label={t('at')} value={draft.at} onChange={at => setDraft({ ...draft, at })} />
      </div>
      <FreeTimes times={free?.times} isOn={one => one === start} onPress={one => setDraft({ ...draft, on: dayOf(one), at: one.slice(11) })} />
      <NumberField label={t('minutes')} unit={t('minutes_unit')} value={draft.minutes} onChange={minutes => setDraft({ ...draft, minutes })} error={tried && lengthWrong ? t('minutes_wrong') : null} />
      <TextField label={t('place_field')} optional value={draft.place} onChange={place => setDraft({ ...draft, place })} maxLength={500} />
    </FormDialog>
  )
}
