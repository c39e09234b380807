import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import { FORMATS } from '#domain/interaction/format.ts'
import { addDays, type Day } from '#domain/time/day.ts'
import { minorDigits } from '#i18n/dates.ts'
import { log } from '#i18n/log.ts'
import { parts } from '#i18n/parts.ts'
import { formatWords } from '#i18n/words.ts'
import { messageOf } from '../ground/acts.tsx'
import { useWords } from '../ground/locale.tsx'
import { useToday, useWorkspace } from '../ground/session.ts'
import { useDeed } from '../offline/use-deed.tsx'
import { Button } from '../parts/button.tsx'
import { Chip } from '../parts/chip.tsx'
import { Dialog } from '../parts/dialog.tsx'
import { FieldSet, FormFailure } from '../parts/field.tsx'
import { DateField, NumberField, TextArea, TextField } from '../parts/inputs.tsx'
import { PersonPicker } from '../parts/person-picker.tsx'
import { emptyDraft, keepDraft, keptDraft, lastFriday, type LogDraft, wrongIn } from './draft.ts'
import { FollowUps } from './follow-ups.tsx'
import { LikelyPeople } from './likely-people.tsx'
import type { LogStart } from './log-start.ts'
import styles from './log-dialog.module.css'
import { MoreFields } from './more-fields.tsx'
import { refillsOf } from './refills.tsx'

const LENGTHS = [15, 30, 60, 90]

/** 记一笔: who, when, how, how long, what about; the rest waits folded. Closing keeps what was written. */
export const LogDialog = ({ start, onClose }: { start: LogStart; onClose: () => void }) => {
  const t = useWords(log)
  const f = useWords(formatWords)
  const p = useWords(parts)
  const today = useToday()
  const { currency } = useWorkspace()
  const form = useId()
  const from = start.people ?? []
  const { onSaved, ...given } = start
  const fresh: LogDraft = { ...emptyDraft(today), ...given }
  // What a line brings is newer than what was begun here before.
  const [kept] = useState(() => (start.notes === undefined ? keptDraft(fresh) : null))
  const [draft, setDraft] = useState(kept ?? fresh)
  const [tried, setTried] = useState(false)
  const saved = useRef(false)
  const set = (change: Partial<LogDraft>): void => setDraft(before => ({ ...before, ...change }))
  useEffect(() => {
    if (!saved.current) keepDraft(from, JSON.stringify(draft) === JSON.stringify(fresh) ? null : draft)
  })

  const save = useDeed({ text: () => t('saved'), more: refillsOf })
  const wrong = wrongIn(draft, today)
  const said = (key: keyof typeof wrong): string | null => {
    const what = wrong[key]
    return tried && what !== undefined ? t(what) : null
  }
  const submit = (): void => {
    setTried(true)
    if (Object.keys(wrong).length > 0 || save.isPending) return
    const { people, on, money, heard, sensitivity, expiresOn, followUps, ...rest } = draft
    save.mutate({ said: [people.map(person => person.name).join('、'), f(draft.format), draft.topic || draft.notes].filter(Boolean).join(' · '), people, deed: { act: 'log', input: {
      ...rest,
      on: on as Day,
      contactIds: people.map(person => person.id),
      money: money === null ? null : Math.round(money * 10 ** minorDigits(currency)),
      heard: heard.trim() === '' ? null : { text: heard, sensitivity, expiresOn: expiresOn === '' ? null : (expiresOn as Day) },
      followUps: followUps.filter(({ text }) => text.trim() !== '').map(({ text, by, dueOn }) => ({ text, by, dueOn: dueOn === '' ? null : (dueOn as Day) })),
    } } }, {
      onSuccess: () => {
        saved.current = true
        keepDraft(from, null)
        onSaved?.()
        onClose()
      },
    })
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter') return
    // The Enter that ends a composition says "this word", not "send".
    if (event.nativeEvent.isComposing || event.keyCode === 229) event.preventDefault()
    else if (event.metaKey || event.ctrlKey) submit()
  }
  const days = [[today, t('today')], [addDays(today, -1), t('yesterday')], [addDays(today, -2), t('before_yesterday')], [lastFriday(today), t('last_friday')]] as const
  return (
    <Dialog
      title={t('title')} onClose={onClose}
      footer={<>
        {kept !== null && <Button kind="quiet" onClick={() => setDraft(fresh)}>{t('draft_drop')}</Button>}
        <Button kind="main" type="submit" form={form} busy={save.isPending}>{t('save')}</Button>
      </>}
    >
      <form id={form} className="stack" noValidate onKeyDown={onKeyDown} onSubmit={event => { event.preventDefault(); submit() }}>
        <FormFailure message={save.error === null ? null : messageOf(save.error, p('unknown_error'))} />
        {kept !== null && <p className={styles.kept} role="status">{t('draft_kept')}</p>}
        <div className="stack-s">
          <PersonPicker label={t('who')} value={draft.people} onChange={people => set({ people })} error={said('people')} />
          {draft.people.length === 0 && <LikelyPeople onPick={person => set({ people: [person] })} />}
        </div>
        <FieldSet label={t('when')}>
          <div className={styles.chips}>
            {days.filter(([on], i) => days.findIndex(([other]) => other === on) === i).map(([on, name]) => <Chip key={on} on={draft.on === on} onPress={() => set({ on })}>{name}</Chip>)}
            <div className={styles.date}><DateField label={t('date')} labelHidden value={draft.on} max={today} onChange={on => set({ on })} error={said('on')} /></div>
            {draft.at !== null && <div className={styles.number}><TextField type="time" label={t('at')} labelHidden value={draft.at} onChange={at => set({ at: at === '' ? null : at })} /></div>}
          </div>
        </FieldSet>
        <FieldSet label={t('format')}>
          <div className={styles.chips}>{FORMATS.map(format => <Chip key={format} on={draft.format === format} onPress={() => set({ format })}>{f(format)}</Chip>)}</div>
        </FieldSet>
        <FieldSet label={t('length')} optional>
          <div className={styles.chips}>
            {LENGTHS.map(minutes => <Chip key={minutes} on={draft.minutes === minutes} onPress={() => set({ minutes: draft.minutes === minutes ? null : minutes })}>{minutes}</Chip>)}
            <div className={styles.number}><NumberField label={t('minutes')} labelHidden unit={t('minutes_unit')} value={draft.minutes} onChange={minutes => set({ minutes })} error={said('minutes')} /></div>
          </div>
        </FieldSet>
        <TextField label={t('topic')} value={draft.topic} onChange={topic => set({ topic })} maxLength={500} />
        <TextArea label={t('notes')} optional hint={t('notes_hint')} value={draft.notes} onChange={notes => set({ notes })} />
        <FollowUps value={draft.followUps} onChange={followUps => set({ followUps })} />
        <MoreFields draft={draft} onChange={set} currency={currency} moneyError={said('money')} />
      </form>
    </Dialog>
  )
}
