import { type KeyboardEvent, useId, useState } from 'react'
import { agreeToMentor } from '#contract/first-meeting.ts'
import { getContact } from '#contract/contact.ts'
import { proposeCadence } from '#contract/plan.ts'
import type { MeetingId, RelationId } from '#domain/base/ids.ts'
import type { Format } from '#domain/interaction/format.ts'
import { MENTOR_KINDS } from '#domain/meeting/first-meeting.ts'
import { sayLength } from '#domain/phrase/say-length.ts'
import type { Day } from '#domain/time/day.ts'
import { dayOf } from '#domain/time/wall-time.ts'
import { arrange } from '#i18n/arrange.ts'
import { firstMeeting as words } from '#i18n/first-meeting.ts'
import { invitationText, meetingTitle } from '#i18n/invitations.ts'
import { letterLocale } from '#i18n/letters.ts'
import { parts } from '#i18n/parts.ts'
import { formatWords, roleWords } from '#i18n/words.ts'
import { messageOf, useAct } from '../../ground/acts.tsx'
import { useAsk } from '../../ground/api.ts'
import { useLocale, useWords } from '../../ground/locale.tsx'
import { useToday } from '../../ground/session.ts'
import { usualTime } from '../../meet/arrange-draft.ts'
import { Readings } from '../../meet/readings.tsx'
import { MEETING_FORMATS, MENTOR_CADENCE } from '../../meet/use-proposed.ts'
import { useReadings } from '../../meet/use-readings.ts'
import { Button } from '../../parts/button.tsx'
import { Checkbox } from '../../parts/choices.tsx'
import { Chip } from '../../parts/chip.tsx'
import { FieldSet, FormFailure } from '../../parts/field.tsx'
import { DateField, NumberField, TextArea, TextField } from '../../parts/inputs.tsx'
import { type AgreeDraft, emptyAgreeDraft, wrongInAgree } from './agree-draft.ts'
import styles from './first.module.css'
import { calledOf, type FirstView } from './first-view.ts'

const LENGTHS = [30, 45, 60, 90]

/** What follows from a yes, kept at one press and in one act: the role, the line of the plan, the series that locks it (P5–P7, M1, M6). */
export const AgreeForm = ({ view, onKept }: { view: FirstView; onKept: (writing: { meetingId: MeetingId | null; relationId: RelationId | null }) => void }) => {
  const t = useWords(words)
  const a = useWords(arrange)
  const p = useWords(parts)
  const f = useWords(formatWords)
  const r = useWords(roleWords)
  const locale = useLocale()
  const today = useToday()
  const form = useId()
  const { person, asMentor, introducers, meeting, planYear, planLineId } = view
  const [draft, setDraft] = useState<AgreeDraft>(() => emptyAgreeDraft(meeting !== null && dayOf(meeting.start) < today ? dayOf(meeting.start) : today))
  const [tried, setTried] = useState(false)
  const set = (change: Partial<AgreeDraft>): void => setDraft(before => ({ ...before, ...change }))
  const contact = useAsk(getContact, { contactId: person.id }).data?.contact
  const playbook = useAsk(proposeCadence, { roleKind: draft.kind, closeness: contact?.closeness ?? null, busyness: contact?.busyness ?? null }, { still: true }).data
  const untold = introducers.find(({ toldOn }) => toldOn === null)

  const isCareer = draft.kind === 'career_mentor'
  const format = draft.format ?? playbook?.formats.find((one): one is Format => (MEETING_FORMATS as readonly Format[]).includes(one)) ?? 'lunch'
  const cadenceText = draft.cadenceText ?? (isCareer ? MENTOR_CADENCE[locale] : (playbook?.cadenceText ?? ''))
  const minutes = draft.minutes === 'proposed' ? (playbook?.length.max ?? 60) : draft.minutes
  const at = draft.at ?? usualTime(format)
  const topic = draft.topic ?? (isCareer ? t('topic_career') : draft.label)
  const place = draft.place ?? meeting?.place ?? ''
  const filled = { on: draft.on, withMeeting: draft.withMeeting, from: draft.from, cadenceText, at, minutes }
  const wrong = wrongInAgree(filled, today)
  const dated = wrong.cadenceText === undefined && wrong.from === undefined && wrong.at === undefined && wrong.minutes === undefined
  const found = useReadings(draft.withMeeting && dated ? { people: [person], often: 'series', cadenceText, on: draft.from, at, minutes: minutes ?? 60, planLineId: undefined } : null)
  const reading = found.readings.find(({ key }) => key === draft.reading) ?? found.readings[0]
  // In another language than the reader's the server drafts the words when they leave.
  const proposedText = reading === undefined || letterLocale([person]) !== locale ? '' : invitationText(locale, { names: [asMentor], role: draft.kind }, { format, start: reading.start, cadence: cadenceText, place })
  const text = draft.text ?? proposedText
  const thanks = draft.thank ? untold : undefined
  const agree = useAct(agreeToMentor, { said: () => t('kept', { name: calledOf(person) }), quietFailure: true })

  const submit = (): void => {
    setTried(true)
    if (agree.isPending || Object.keys(wrong).length > 0 || (draft.withMeeting && (reading === undefined || !found.isSettled))) return
    agree.mutate({
      contactId: person.id, on: draft.on as Day, kind: draft.kind, label: draft.label.trim(), ...(draft.answer.trim() === '' ? {} : { answer: draft.answer.trim() }),
      line: draft.inPlan ? { cadenceText: cadenceText.trim(), lengthText: sayLength({ min: minutes ?? 60, max: minutes ?? 60 }, locale), formatsText: f(format), ...(topic.trim() === '' || (planLineId !== null && draft.topic === null) ? {} : { topic: topic.trim() }) } : null,
      meeting: !draft.withMeeting || reading === undefined ? null
        : { title: meetingTitle(locale, { names: [asMentor], format }), format, start: reading.start, minutes: minutes ?? 60, rule: reading.rule, place: place.trim(), text: text.trim() },
    }, { onSuccess: ({ meeting: made }) => onKept({ meetingId: made?.id ?? null, relationId: thanks?.relationId ?? null }) })
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter') return
    const plain = event.target instanceof HTMLInputElement
    // The Enter that ends a composition, or a word of a field, does not keep anything yet.
    if (event.nativeEvent.isComposing || event.keyCode === 229 || (plain && !event.metaKey && !event.ctrlKey)) event.preventDefault()
    else if (event.metaKey || event.ctrlKey) submit()
  }
  const said = (key: keyof typeof wrong, sentence: string): string | null => (tried && wrong[key] === true ? sentence : null)
  return (
    <form id={form} className="stack" noValidate onKeyDown={onKeyDown} onSubmit={event => { event.preventDefault(); submit() }}>
      <FormFailure message={agree.error === null ? null : messageOf(agree.error, p('unknown_error'))} />
      <FieldSet label={t('kind')}>
        <div className={styles.chips}>{MENTOR_KINDS.map(kind => <Chip key={kind} on={draft.kind === kind} onPress={() => set({ kind, cadenceText: null, format: null, minutes: 'proposed', topic: null, text: null, reading: null })}>{r(kind)}</Chip>)}</div>
      </FieldSet>
      <div className={styles.two}>
        <DateField label={t('since')} value={draft.on} max={today} onChange={on => set({ on })} error={said('on', t('on_wrong'))} />
        {!isCareer && <TextField label={t('label')} optional hint={t('label_hint')} value={draft.label} onChange={label => set({ label })} maxLength={100} autoComplete="off" />}
      </div>
      <TextArea label={t('said')} optional rows={2} value={draft.answer} onChange={answer => set({ answer })} />
      {playbook !== undefined && <p className={styles.playbook}><b>{t('playbook')}</b> {t('playbook_says', { role: r(draft.kind), cadence: playbook.cadenceText, length: playbook.lengthText, formats: playbook.formatsText })}</p>}
      <TextField label={a('cadence')} hint={a('cadence_hint')} value={cadenceText} onChange={value => set({ cadenceText: value, reading: null })} maxLength={200} autoComplete="off" error={said('cadenceText', a('no_cadence')) ?? (draft.withMeeting ? found.failure : null)} />
      <FieldSet label={a('format')}>
        <div className={styles.chips}>{MEETING_FORMATS.map(one => <Chip key={one} on={format === one} onPress={() => set({ format: one })}>{f(one)}</Chip>)}</div>
      </FieldSet>
      <FieldSet label={a('length')}>
        <div className={styles.chips}>
          {LENGTHS.map(one => <Chip key={one} on={minutes === one} onPress={() => set({ minutes: one })}>{one}</Chip>)}
          <div className={styles.number}><NumberField label={a('minutes')} labelHidden unit={a('minutes_unit')} value={minutes} onChange={value => set({ minutes: value })} error={said('minutes', a('minutes_wrong'))} /></div>
        </div>
      </FieldSet>
      <TextField label={t('topic')} optional value={topic} onChange={value => set({ topic: value })} maxLength={500} />
      {planYear === null ? <p className="muted small">{t('no_plan')}</p>
        : <Checkbox checked={draft.inPlan} onChange={inPlan => set({ inPlan })}>{t(planLineId === null ? 'in_plan' : 'in_plan_again', { year: planYear })}</Checkbox>}
      <Checkbox checked={draft.withMeeting} onChange={withMeeting => set({ withMeeting })}>{t('with_meeting')}</Checkbox>
      {draft.withMeeting && (
        <>
          <div className={styles.two}>
            <DateField label={a('first')} optional hint={a('first_hint')} value={draft.from} min={today} onChange={from => set({ from })} error={said('from', a('past'))} />
            <TextField type="time" label={a('at')} value={at} onChange={value => set({ at: value })} error={said('at', a('no_date'))} />
          </div>
          <Readings found={found} chosen={reading?.key ?? null} moved={{}} onChoose={key => set({ reading: key })} onMove={null} />
          <TextField label={a('place')} optional value={place} onChange={value => set({ place: value })} maxLength={500} {...(contact === undefined || contact.placeNotes === '' ? {} : { hint: <span data-name>{contact.placeNotes}</span> })} />
          <TextArea label={a('words')} rows={6} value={text} onChange={value => set({ text: value })} hint={t('text_hint')} />
        </>
      )}
      {untold !== undefined && <Checkbox checked={draft.thank} onChange={thank => set({ thank })}><span data-name>{t('thank', { names: calledOf(untold.person) })}</span></Checkbox>}
      <div><Button type="submit" kind="main" busy={agree.isPending}>{t(draft.withMeeting || thanks !== undefined ? 'keep_write' : 'keep')}</Button></div>
    </form>
  )
}
