import { useId, useState } from 'react'
import { freeTimesOfTalk, moveOccurrence } from '#contract/meeting.ts'
import { isDay } from '#domain/time/day.ts'
import { dayOf, isWallTime, type WallTime } from '#domain/time/wall-time.ts'
import { parts } from '#i18n/parts.ts'
import { series as words } from '#i18n/series.ts'
import { messageOf, useAct } from '../../ground/acts.tsx'
import { useAsk } from '../../ground/api.ts'
import { useWords } from '../../ground/locale.tsx'
import { FreeTimes } from '../../parts/free-times.tsx'
import { SingleDay } from '../../meet/single-day.tsx'
import { Button } from '../../parts/button.tsx'
import { Dialog } from '../../parts/dialog.tsx'
import { FormFailure } from '../../parts/field.tsx'
import { DateField, TextField } from '../../parts/inputs.tsx'
import { useFormats } from '../../parts/use-formats.ts'
import type { Meeting, Talk } from './series-view.ts'
import styles from './series.module.css'
import { useTellText } from './tell-text.ts'

/** Another day, hour or place for one talk. */
export const MoveDialog = ({ meeting, talk, onClose }: { meeting: Meeting; talk: Talk; onClose: () => void }) => {
  const t = useWords(words)
  const p = useWords(parts)
  const formats = useFormats()
  const form = useId()
  const [on, setOn] = useState<string>(dayOf(talk.start))
  const [at, setAt] = useState(talk.start.slice(11))
  const [place, setPlace] = useState(talk.place)
  const [tried, setTried] = useState(false)
  const names = meeting.people.map(({ salutation, name }) => salutation || name).join(t('between'))
  const tellText = useTellText(meeting, names)
  const { data: free } = useAsk(freeTimesOfTalk, { meetingId: meeting.id, recurrenceId: talk.recurrenceId })
  const pick = (one: WallTime): void => { setOn(dayOf(one)); setAt(one.slice(11)) }
  const start = `${on}T${at}`
  const wrong = !isWallTime(start)
  const move = useAct(moveOccurrence, { said: ({ talk: { occurrence } }) => t('moved', { on: formats.heading(dayOf(occurrence.start)) }), quietFailure: true })
  const submit = (): void => {
    setTried(true)
    if (!isWallTime(start)) return
    move.mutate({ meetingId: meeting.id, recurrenceId: talk.recurrenceId, start, ...(place === talk.place ? {} : { place: place.trim() || null }) }, { onSuccess: onClose })
  }
  return (
    <Dialog title={t('move_title', { on: formats.day(dayOf(talk.start)) })} onClose={onClose} footer={<><Button onClick={onClose}>{p('cancel')}</Button><Button kind="main" type="submit" form={form} busy={move.isPending}>{p('save')}</Button></>}>
      <form id={form} className="stack" noValidate onSubmit={event => { event.preventDefault(); submit() }}>
        <FormFailure message={move.error === null ? null : messageOf(move.error, p('unknown_error'))} />
        <div className={styles.two}>
          <DateField label={t('date')} value={on} onChange={setOn} error={tried && wrong ? t('wrong_time') : null} />
          <TextField type="time" label={t('at')} value={at} onChange={setAt} />
        </div>
        {isDay(on) && on !== dayOf(talk.start) && <SingleDay on={on} />}
        <FreeTimes times={free?.times} isOn={one => one === start} onPress={pick} />
        <TextField label={t('place')} optional value={place} onChange={setPlace} maxLength={500} />
        <p className="muted small" data-name>{tellText({ weighty: start !== talk.start || place !== talk.place, worded: false, people: false })}</p>
      </form>
    </Dialog>
  )
}
