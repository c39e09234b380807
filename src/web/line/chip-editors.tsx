import { FORMATS, type Format } from '#domain/interaction/format.ts'
import { LINE_KINDS, type LineKind } from '#domain/line/line-reading.ts'
import type { PersonShown } from '#domain/line/line-view.ts'
import { addDays, type Day, isDay, weekdayOf } from '#domain/time/day.ts'
import { line as words } from '#i18n/line.ts'
import { formatWords } from '#i18n/words.ts'
import { useWords } from '../ground/locale.tsx'
import { lastFriday } from '../log/draft.ts'
import { Chip } from '../parts/chip.tsx'
import { DateField, NumberField, TextField } from '../parts/inputs.tsx'
import type { PickedPerson } from '../parts/person-picker.tsx'
import { useFormats } from '../parts/use-formats.ts'
import type { FollowUpSaid } from './line-draft.ts'
import styles from './line.module.css'

interface Edits<Value> { readonly value: Value; readonly onChange: (value: Value) => void }
/** `onPick` for choices that settle the matter: the editor closes. */
interface Picks<Value> { readonly value: Value; readonly onPick: (value: Value) => void }

const LENGTHS = [15, 30, 60, 90, 120]

export const KindEditor = ({ value, onPick }: Picks<LineKind>) => {
  const t = useWords(words)
  return <div className={styles.choices}>{LINE_KINDS.map(kind => <Chip key={kind} on={kind === value} onPress={() => onPick(kind)}>{t(kind)}</Chip>)}</div>
}

export const FormatEditor = ({ value, onPick }: Picks<Format | null>) => {
  const f = useWords(formatWords)
  return <div className={styles.choices}>{FORMATS.filter(format => format !== 'greeting').map(format => <Chip key={format} on={format === value} onPress={() => onPick(format)}>{f(format)}</Chip>)}</div>
}

/** Days near by, other readings of the words, any day; for a plan also none. */
export const DayEditor = ({ value, onPick, kind, today, alternatives }: Picks<Day | null> & { kind: LineKind; today: Day; alternatives: readonly Day[] }) => {
  const t = useWords(words)
  const formats = useFormats()
  const near = kind === 'planned' ? [today, addDays(today, 1), addDays(today, 2), addDays(today, 8 - weekdayOf(today))] : [today, addDays(today, -1), addDays(today, -2), lastFriday(today)]
  const days = [...new Set([...alternatives, ...near])]
  return (
    <>
      <div className={styles.choices}>
        {days.map(day => <Chip key={day} on={day === value} onPress={() => onPick(day)}>{t('on_day', { day: formats.day(day), weekday: formats.weekday(day) })}</Chip>)}
        {kind === 'planned' && <Chip on={value === null} onPress={() => onPick(null)}>{t('no_day')}</Chip>}
      </div>
      <DateField label={t('day')} value={value ?? ''} max={kind === 'happened' ? today : undefined} onChange={day => { if (isDay(day)) onPick(day) }} />
    </>
  )
}

export const TimeEditor = ({ value, onChange }: Edits<string | null>) => {
  const t = useWords(words)
  return <TextField type="time" label={t('time')} value={value ?? ''} onChange={time => onChange(time === '' ? null : time)} />
}

export const LengthEditor = ({ value, onChange }: Edits<number | null>) => {
  const t = useWords(words)
  const formats = useFormats()
  return (
    <>
      <div className={styles.choices}>{LENGTHS.map(minutes => <Chip key={minutes} on={minutes === value} onPress={() => onChange(minutes)}>{formats.duration(minutes)}</Chip>)}</div>
      <NumberField label={t('length')} unit={t('minutes')} value={value} onChange={minutes => { if (minutes === null || (Number.isInteger(minutes) && minutes > 0 && minutes <= 1440)) onChange(minutes) }} />
    </>
  )
}

export const TopicEditor = ({ value, onChange }: Edits<string>) => {
  const t = useWords(words)
  return <TextField label={t('topic')} value={value} maxLength={500} onChange={onChange} />
}

export const FollowUpEditor = ({ value, onChange }: Edits<FollowUpSaid>) => {
  const t = useWords(words)
  return (
    <>
      <TextField label={t('follow_up_text')} value={value.text} maxLength={500} onChange={text => onChange({ ...value, text })} />
      <DateField label={t('due_day')} value={value.due ?? ''} onChange={due => onChange({ ...value, due: isDay(due) ? due : null })} />
    </>
  )
}

/** Whom a word for several people means. */
export const WhichEditor = ({ candidates, onPick }: { candidates: readonly PersonShown[]; onPick: (person: PickedPerson | null) => void }) => {
  const t = useWords(words)
  return (
    <div className={styles.list}>
      {candidates.map(person => (
        <button key={person.id} type="button" className={styles.option} onClick={() => onPick({ id: person.id, name: person.name })}>
          <span data-name>{person.name}</span><small data-name>{[person.salutation, person.organization, person.position].filter(Boolean).join(' · ')}</small>
        </button>
      ))}
      <button type="button" className={styles.option} onClick={() => onPick(null)}>{t('none_of_them')}</button>
    </div>
  )
}
