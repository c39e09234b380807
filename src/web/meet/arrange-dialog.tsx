import { useNavigate } from '@tanstack/react-router'
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import { addDays, type Day } from '#domain/time/day.ts'
import { minutesOf, wallTimeOf, type WallTime } from '#domain/time/wall-time.ts'
import { arrange as words } from '#i18n/arrange.ts'
import { invitationText, meetingTitle } from '#i18n/invitations.ts'
import { log } from '#i18n/log.ts'
import { parts } from '#i18n/parts.ts'
import { formatWords } from '#i18n/words.ts'
import { messageOf } from '../ground/acts.tsx'
import { useLocale, useWords } from '../ground/locale.tsx'
import { useToday } from '../ground/session.ts'
import { Button } from '../parts/button.tsx'
import { Chip, ChipGroup } from '../parts/chip.tsx'
import { Dialog } from '../parts/dialog.tsx'
import { FieldSet, FormFailure } from '../parts/field.tsx'
import { DateField, NumberField, TextArea, TextField } from '../parts/inputs.tsx'
import { PersonPicker } from '../parts/person-picker.tsx'
import { type ArrangeDraft, emptyDraft, keepDraft, keptDraft, usualTime, wrongIn } from './arrange-draft.ts'
import type { ArrangeStart } from './arrange-start.ts'
import styles from './arrange.module.css'
import { Readings } from './readings.tsx'
import { SingleDay } from './single-day.tsx'
import { useKeep } from './use-keep.tsx'
import { MEETING_FORMATS, useProposed } from './use-proposed.ts'
import { useReadings } from './use-readings.ts'

const LENGTHS = [30, 45, 60, 90]

/** 约会面: with whom, once or regularly, on which days, in which words. Nothing is sent: the others are told from the page of the series. Closing keeps what was written. */
export const ArrangeDialog = ({ start, onClose }: { start: ArrangeStart; onClose: () => void }) => {
  const t = useWords(words)
  const f = useWords(formatWords)
  const p = useWords(parts)
  const g = useWords(log)
  const locale = useLocale()
  const today = useToday()
  const navigate = useNavigate()
  const form = useId()
  const from = start.people ?? []
  const fresh = emptyDraft(from, start.on ?? null, start.at ?? null)
  // The days of what was begun may have passed meanwhile; what a day of the calendar or a line of the plan brings is newer.
  const [kept] = useState(() => (start.on === undefined && start.planLineId === undefined ? keptDraft(fresh) : null))
  const [draft, setDraft] = useState<ArrangeDraft>(kept ?? fresh)
  const arranged = useRef(false)
  useEffect(() => {
    if (!arranged.current && start.planLineId === undefined) keepDraft(from, JSON.stringify(draft) === JSON.stringify(fresh) ? null : draft)
  })
  const [tried, setTried] = useState(false)
  const set = (change: Partial<ArrangeDraft>): void => setDraft(before => ({ ...before, ...change }))
  const proposed = useProposed(draft.people, start)
  const format = draft.format ?? proposed.format
  const often = draft.often ?? proposed.often
  const at = draft.at ?? usualTime(format)
  const minutes = draft.minutes === 'proposed' ? proposed.minutes : draft.minutes
  const place = draft.place ?? proposed.place
  const cadenceText = draft.cadenceText ?? proposed.cadenceText
  const isSeries = often === 'series'
  // A series begins on whatever day suits best, unless one is given; a single talk tomorrow.
  const on = draft.on ?? (isSeries ? '' : addDays(today, 1))
  const filled = { people: draft.people, often, cadenceText, on, at, minutes }
  const wrong = wrongIn(filled, today)
  const dated = wrong.on === undefined && wrong.at === undefined && wrong.minutes === undefined && wrong.cadenceText === undefined
  const found = useReadings(isSeries && dated ? { ...filled, minutes: minutes ?? 60, planLineId: start.planLineId } : null)
  const reading = found.readings.find(({ key }) => key === draft.reading) ?? found.readings[0]
  const title = draft.title ?? meetingTitle(locale, { names: proposed.names, format })
  const first = isSeries ? reading?.start : dated ? wallTimeOf(on as Day, minutesOf(`${on}T${at}` as WallTime)) : undefined
  const proposedText = first === undefined ? '' : invitationText(locale, proposed, { format, start: first, cadence: isSeries ? cadenceText : null, place })
  const text = draft.text ?? proposedText
  const keep = useKeep()
  const said = (key: keyof typeof wrong): string | null => {
    const what = wrong[key]
    return tried && what !== undefined ? t(what) : null
  }
  const submit = (): void => {
    setTried(true)
    if (Object.keys(wrong).length > 0 || first === undefined || keep.isPending || (isSeries && !found.isSettled)) return
    const moves = isSeries ? (reading?.dates ?? []).flatMap(({ start: on }) => (draft.moved[on] === undefined ? [] : [{ recurrenceId: on, start: draft.moved[on] }])) : []
    keep.mutate({
      meeting: {
        title: title.trim(), format, contactIds: draft.people.map(({ id }) => id), start: first, minutes: minutes ?? 60, rule: isSeries ? (reading?.rule ?? null) : null, place: place.trim(), text: text.trim(),
        ...(start.planLineId === undefined ? {} : { planLineId: start.planLineId }),
      },
      moves,
    }, {
      onSuccess: ({ meeting }) => {
        arranged.current = true
        keepDraft(from, null)
        onClose()
        void navigate({ to: '/meet/$meetingId', params: { meetingId: meeting.id } })
      },
    })
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter') return
    const plain = event.target instanceof HTMLInputElement && event.target.type !== 'submit'
    // The Enter that ends a composition, or a word of the frequency, does not arrange anything yet.
    if (event.nativeEvent.isComposing || event.keyCode === 229 || (plain && !event.metaKey && !event.ctrlKey)) event.preventDefault()
    else if (event.metaKey || event.ctrlKey) submit()
  }
  return (
    <Dialog
      wide title={t('title')} onClose={onClose}
      footer={<>{kept !== null && <Button kind="quiet" onClick={() => setDraft(fresh)}>{g('draft_drop')}</Button>}<Button onClick={onClose}>{p('cancel')}</Button><Button kind="main" type="submit" form={form} busy={keep.isPending}>{t('keep')}</Button></>}
    >
      <form id={form} className="stack" noValidate onKeyDown={onKeyDown} onSubmit={event => { event.preventDefault(); submit() }}>
        <FormFailure message={keep.error === null ? null : messageOf(keep.error, p('unknown_error'))} />
        {kept !== null && <p className="muted small" role="status">{g('draft_kept')}</p>}
        {start.planLineId !== undefined && <p className="muted small">{t('for_plan')}</p>}
        <div className={styles.two}>
          <PersonPicker label={t('who')} value={draft.people} onChange={people => set({ people })} error={said('people')} />
          <TextField label={t('what')} value={draft.people.length === 0 && draft.title === null ? '' : title} onChange={value => set({ title: value })} maxLength={200} />
        </div>
        <FieldSet label={t('format')}>
          <div className={styles.chips}>{MEETING_FORMATS.map(one => <Chip key={one} on={format === one} onPress={() => set({ format: one })}>{f(one)}</Chip>)}</div>
        </FieldSet>
        <FieldSet label={t('often')}>
          <div className={styles.chips}>{(['once', 'series'] as const).map(one => <Chip key={one} on={often === one} onPress={() => set({ often: one })}>{t(one)}</Chip>)}</div>
        </FieldSet>
        {isSeries && <TextField label={t('cadence')} value={cadenceText} onChange={value => set({ cadenceText: value, reading: null, moved: {} })} maxLength={200} autoComplete="off" error={said('cadenceText') ?? found.failure} hint={t('cadence_hint')} />}
        <div className={styles.when}>
          <DateField label={t(isSeries ? 'first' : 'day')} optional={isSeries} hint={isSeries ? t('first_hint') : undefined} value={on} min={today} onChange={day => set({ on: day, moved: {} })} error={said('on')} />
          <TextField type="time" label={t('at')} value={at} onChange={value => set({ at: value, moved: {} })} error={said('at')} />
          <FieldSet label={t('length')}>
            <div className={styles.chips}>
              {LENGTHS.map(one => <Chip key={one} on={minutes === one} onPress={() => set({ minutes: one })}>{one}</Chip>)}
              <div className={styles.number}><NumberField label={t('minutes')} labelHidden unit={t('minutes_unit')} value={minutes} onChange={value => set({ minutes: value })} error={said('minutes')} /></div>
            </div>
          </FieldSet>
        </div>
        {isSeries
          ? <Readings found={found} chosen={reading?.key ?? null} moved={draft.moved} onChoose={key => set({ reading: key, moved: {} })} onMove={(from, to) => set({ moved: to === null ? Object.fromEntries(Object.entries(draft.moved).filter(([key]) => key !== from)) : { ...draft.moved, [from]: to } })} />
          : wrong.on === undefined && <SingleDay on={on as Day} />}
        <TextField
          label={t('place')} optional value={place} onChange={value => set({ place: value })} maxLength={500} hint={proposed.placeNotes === '' ? undefined : <span data-name>{proposed.placeNotes}</span>}
        />
        <div className="stack-s">
          <TextArea label={t('words')} value={text} onChange={value => set({ text: value })} hint={t('words_hint')} />
          {draft.text !== null && draft.text !== proposedText && <ChipGroup label={t('words')}><Button kind="quiet" small onClick={() => set({ text: null })}>{t('words_again')}</Button></ChipGroup>}
        </div>
      </form>
    </Dialog>
  )
}
