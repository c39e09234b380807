import { useNavigate } from '@tanstack/react-router'
import { type KeyboardEvent, useId, useState } from 'react'
import { editMeeting, splitMeeting } from '#contract/meeting.ts'
import { dayOf, isWallTime, type WallTime } from '#domain/time/wall-time.ts'
import { arrange } from '#i18n/arrange.ts'
import { parts } from '#i18n/parts.ts'
import { series as words } from '#i18n/series.ts'
import { formatWords } from '#i18n/words.ts'
import { messageOf, useAct } from '../../ground/acts.tsx'
import { useWords } from '../../ground/locale.tsx'
import { Readings } from '../../meet/readings.tsx'
import { MEETING_FORMATS } from '../../meet/use-proposed.ts'
import { useReadings } from '../../meet/use-readings.ts'
import { Button } from '../../parts/button.tsx'
import { Select } from '../../parts/choices.tsx'
import { Dialog } from '../../parts/dialog.tsx'
import { FormFailure } from '../../parts/field.tsx'
import { DateField, NumberField, TextArea, TextField } from '../../parts/inputs.tsx'
import { type PickedPerson, PersonPicker } from '../../parts/person-picker.tsx'
import { useFormats } from '../../parts/use-formats.ts'
import type { Meeting } from './series-view.ts'
import styles from './series.module.css'
import { useTellText } from './tell-text.ts'

/** Says something anew of a whole series, or, with `from`, of one talk and all that follow. */
export const ChangeDialog = ({ meeting, from, onClose }: { meeting: Meeting; from: WallTime | null; onClose: () => void }) => {
  const t = useWords(words)
  const a = useWords(arrange)
  const p = useWords(parts)
  const f = useWords(formatWords)
  const formats = useFormats()
  const navigate = useNavigate()
  const form = useId()
  const begin = from ?? meeting.start
  const [people, setPeople] = useState<readonly PickedPerson[]>(meeting.people)
  const [draft, setDraft] = useState({ title: meeting.title, format: meeting.format, on: dayOf(begin) as string, at: begin.slice(11), place: meeting.place, text: meeting.text, cadenceText: '', reading: null as string | null })
  const [minutes, setMinutes] = useState<number | null>(meeting.minutes)
  const [tried, setTried] = useState(false)
  const set = (change: Partial<typeof draft>): void => setDraft(before => ({ ...before, ...change }))
  const edit = useAct(editMeeting, { said: () => t('changed'), quietFailure: true })
  const split = useAct(splitMeeting, { said: () => t('split_done', { on: formats.day(dayOf(begin)) }), quietFailure: true })
  const saving = from === null ? edit : split

  const { on, at, cadenceText } = draft
  const start = `${on}T${at}`
  const long = minutes !== null && Number.isInteger(minutes) && minutes >= 5 && minutes <= 1440
  const wrong = !isWallTime(start) || !long
  const anew = meeting.rule !== null && cadenceText.trim() !== ''
  const found = useReadings(anew && !wrong ? { people, often: 'series', cadenceText, on, at, minutes, planLineId: undefined } : null)
  const reading = found.readings.find(({ key }) => key === draft.reading) ?? found.readings[0]
  const ids = people.map(({ id }) => id)
  const before = meeting.people.map(({ id }) => id)
  const changesPeople = ids.length !== before.length || ids.some(id => !before.includes(id))
  const patch = {
    ...(draft.title.trim() === meeting.title ? {} : { title: draft.title.trim() }),
    ...(draft.format === meeting.format ? {} : { format: draft.format }),
    ...(changesPeople ? { contactIds: ids } : {}),
    ...(anew && reading !== undefined ? { start: reading.start, rule: reading.rule } : !isWallTime(start) || start === begin ? {} : { start }),
    ...(minutes === null || minutes === meeting.minutes ? {} : { minutes }),
    ...(draft.place.trim() === meeting.place ? {} : { place: draft.place.trim() }),
    ...(draft.text.trim() === meeting.text ? {} : { text: draft.text.trim() }),
  }
  const weighty = (['start', 'rule', 'minutes', 'place'] as const).some(key => key in patch)
  const names = [...new Set([...meeting.people.map(({ salutation, name }) => salutation || name), ...people.filter(({ id }) => !before.includes(id)).map(({ name }) => name)])].join(t('between'))
  const tellText = useTellText(meeting, names)
  const submit = (): void => {
    setTried(true)
    if (wrong || people.length === 0 || saving.isPending || (anew && !found.isSettled)) return
    if (Object.keys(patch).length === 0) return onClose()
    if (from === null) return edit.mutate({ meetingId: meeting.id, ...patch }, { onSuccess: onClose })
    split.mutate({ meetingId: meeting.id, from, ...patch }, {
      onSuccess: ({ meeting: later }) => {
        onClose()
        void navigate({ to: '/meet/$meetingId', params: { meetingId: later.id } })
      },
    })
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter') return
    if (event.nativeEvent.isComposing || event.keyCode === 229) event.preventDefault()
    else if (event.metaKey || event.ctrlKey) { event.preventDefault(); submit() }
  }
  return (
    <Dialog
      wide title={from === null ? t('change_title') : t('split_title', { on: formats.day(dayOf(from)) })} onClose={onClose}
      footer={<><Button onClick={onClose}>{p('cancel')}</Button><Button kind="main" type="submit" form={form} busy={saving.isPending}>{p('save')}</Button></>}
    >
      <form id={form} className="stack" noValidate onKeyDown={onKeyDown} onSubmit={event => { event.preventDefault(); submit() }}>
        <FormFailure message={saving.error === null ? null : messageOf(saving.error, p('unknown_error'))} />
        <div className={styles.two}>
          <TextField label={a('what')} value={draft.title} onChange={title => set({ title })} maxLength={200} />
          <PersonPicker label={a('who')} value={people} onChange={setPeople} error={tried && people.length === 0 ? a('nobody') : null} />
        </div>
        <div className={styles.four}>
          <Select label={a('format')} value={draft.format} options={[...new Set([...MEETING_FORMATS, meeting.format])].map(value => ({ value, label: f(value) }))} onChange={format => set({ format })} />
          <DateField label={t('date')} value={on} onChange={value => set({ on: value })} error={tried && wrong ? t('wrong_time') : null} />
          <TextField type="time" label={t('at')} value={at} onChange={value => set({ at: value })} />
          <NumberField label={t('length')} value={minutes} onChange={setMinutes} />
        </div>
        {meeting.rule !== null && <TextField label={t('cadence')} optional value={cadenceText} onChange={value => set({ cadenceText: value, reading: null })} maxLength={200} autoComplete="off" hint={t('cadence_hint', { rule: meeting.ruleText })} error={found.failure} />}
        {anew && <Readings found={found} chosen={reading?.key ?? null} moved={{}} onChoose={key => set({ reading: key })} onMove={null} />}
        <TextField label={t('place')} optional value={draft.place} onChange={place => set({ place })} maxLength={500} />
        <TextArea label={t('words')} optional value={draft.text} onChange={text => set({ text })} />
        <p className="muted small" role="status" data-name>{tellText({ weighty, worded: 'title' in patch || 'text' in patch, people: changesPeople })}</p>
      </form>
    </Dialog>
  )
}
