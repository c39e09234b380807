import type { Format } from '#domain/interaction/format.ts'
import type { Day } from '#domain/time/day.ts'
import { line as words } from '#i18n/line.ts'
import { formatWords } from '#i18n/words.ts'
import { useWords } from '../ground/locale.tsx'
import { Icon } from '../parts/icon.tsx'
import { Menu } from '../parts/menu.tsx'
import type { PickedPerson } from '../parts/person-picker.tsx'
import { useFormats } from '../parts/use-formats.ts'
import { DayEditor, FollowUpEditor, FormatEditor, KindEditor, LengthEditor, TimeEditor, TopicEditor, WhichEditor } from './chip-editors.tsx'
import { LineChip, StrangerChip } from './line-chip.tsx'
import type { LineDraft, LineEdits } from './line-draft.ts'
import { PersonEditor } from './person-editor.tsx'
import styles from './line.module.css'

export interface LineChipsProps {
  readonly draft: LineDraft
  readonly today: Day
  readonly edit: (change: (before: LineEdits) => LineEdits) => void
  /** The chip whose editor is open. */
  readonly open: string | null
  readonly onOpen: (name: string | null) => void
}

/** Everything understood, each to be changed; what the line does not say is dashed, or waits under 「加一项」. */
export const LineChips = ({ draft, today, edit, open, onOpen }: LineChipsProps) => {
  const t = useWords(words)
  const f = useWords(formatWords)
  const formats = useFormats()
  const { kind, people, unclear, strangers, date, dateFrom, alternatives, time, minutes, format, topic, followUp } = draft
  const nameOf = (day: Day): string => t('on_day', { day: formats.day(day), weekday: formats.weekday(day) })
  const dayText = (day: Day): string => (day === today ? formats.near(day) : nameOf(day))
  const set = (change: Partial<LineEdits>): void => edit(before => ({ ...before, ...change }))
  const pick = (change: Partial<LineEdits>): void => {
    set(change)
    onOpen(null)
  }
  const chip = (name: string) => ({ name, open: open === name, onOpen: (wanted: boolean) => onOpen(wanted ? name : null) })
  const put = (person: PickedPerson, instead?: PickedPerson): void => {
    edit(before => {
      const left = instead === undefined ? before : without(before, instead)
      return { ...left, removed: left.removed.filter(id => id !== person.id), added: [...left.added, person] }
    })
    onOpen(null)
  }
  const isAsked = kind === 'happened' && format === null
  const isFuture = kind === 'happened' && date !== null && date > today
  const nobody = people.length === 0 && strangers.length === 0 && unclear.length === 0
  const absent = [
    ['person', t('add_person'), !nobody], ['time', t('time'), time === null], ['minutes', t('length'), minutes === null], ['format', t('format'), format === null && !isAsked],
    ['topic', t('topic'), topic === ''], ['followUp', t('follow_up'), followUp === null],
  ] as const
  return (
    <>
      <LineChip {...chip('kind')} label={t('kind')} value={t(kind)}><KindEditor value={kind} onPick={value => pick({ kind: value })} /></LineChip>
      {people.map(person => (
        <LineChip key={person.id} {...chip(`person:${person.id}`)} label={t('person')} value={person.name} personal onTakeOff={() => edit(before => without(before, person))}>
          <PersonEditor without={people} onPick={other => put(other, person)} />
        </LineChip>
      ))}
      {unclear.map(({ said, candidates }) => (
        <LineChip key={said} {...chip(`unclear:${said}`)} label={t('person')} value={t('which', { said })} look="missing" personal onTakeOff={() => edit(before => ({ ...before, chosen: { ...before.chosen, [said]: null } }))}>
          <WhichEditor candidates={candidates} onPick={person => { edit(before => ({ ...before, chosen: { ...before.chosen, [said]: person } })); onOpen(null) }} />
        </LineChip>
      ))}
      {strangers.map(({ name, made }) => (
        <StrangerChip
          key={name} name={name} made={made}
          onPress={() => edit(before => ({ ...before, named: made ? Object.fromEntries(Object.entries(before.named).filter(([other]) => other !== name)) : { ...before.named, [name]: 'made' } }))}
          onLeave={() => edit(before => ({ ...before, named: { ...before.named, [name]: 'left' } }))}
        />
      ))}
      {(nobody || open === 'person') && (
        <LineChip {...chip('person')} label={t('person')} value={nobody ? t('who') : t('add_person')} look={nobody ? 'missing' : 'assumed'}><PersonEditor without={people} onPick={person => put(person)} /></LineChip>
      )}
      <LineChip
        {...chip('date')} label={t('day')} value={date === null ? t('which_day') : dayText(date)}
        look={isFuture ? 'missing' : dateFrom === 'said' ? 'said' : 'assumed'} onTakeOff={dateFrom === 'said' ? () => set({ date: null }) : undefined}
      >
        <DayEditor value={date} kind={kind} today={today} alternatives={alternatives} onPick={value => pick({ date: value })} />
      </LineChip>
      {alternatives.map(day => (
        <span key={day} className={`${styles.chip} ${styles.assumed}`}><button type="button" className={styles.press} onClick={() => set({ date: day })}>{t('is_it', { day: nameOf(day) })}</button></span>
      ))}
      {(time !== null || open === 'time') && <LineChip {...chip('time')} label={t('time')} value={time ?? ''} onTakeOff={() => set({ time: null })}><TimeEditor value={time} onChange={value => set({ time: value })} /></LineChip>}
      {(minutes !== null || open === 'minutes') && (
        <LineChip {...chip('minutes')} label={t('length')} value={minutes === null ? '' : formats.duration(minutes)} onTakeOff={() => set({ minutes: null })}><LengthEditor value={minutes} onChange={value => set({ minutes: value })} /></LineChip>
      )}
      {(format !== null || isAsked || open === 'format') && (
        <LineChip {...chip('format')} label={t('format')} value={format === null ? t('which_format') : f(format)} look={isAsked ? 'missing' : 'said'} onTakeOff={format === null ? undefined : () => set({ format: null })}>
          <FormatEditor value={format} onPick={(value: Format | null) => pick({ format: value })} />
        </LineChip>
      )}
      {(topic !== '' || open === 'topic') && <LineChip {...chip('topic')} label={t('topic')} value={topic} personal onTakeOff={() => set({ topic: '' })}><TopicEditor value={topic} onChange={value => set({ topic: value })} /></LineChip>}
      {(followUp !== null || open === 'followUp') && (
        <LineChip
          {...chip('followUp')} label={t('follow_up')} personal onTakeOff={() => set({ followUp: null })}
          value={followUp === null ? '' : [followUp.text, followUp.due === null ? '' : t('due', { day: dayText(followUp.due) })].filter(Boolean).join(' · ')}
        >
          <FollowUpEditor value={followUp ?? { text: '', due: null }} onChange={value => set({ followUp: value.text.trim() === '' && value.due === null ? null : value })} />
        </LineChip>
      )}
      <Menu kind="quiet" small label={t('add')} className={styles.add ?? ''} items={absent.filter(([, , offered]) => offered).map(([name, label]) => ({ label, onPress: () => onOpen(name) }))}><Icon name="plus" size={14} /></Menu>
    </>
  )
}

/** Takes a person off, however they came to be there. */
const without = (edits: LineEdits, person: PickedPerson): LineEdits => ({
  ...edits,
  removed: [...edits.removed, person.id],
  added: edits.added.filter(({ id }) => id !== person.id),
  chosen: Object.fromEntries(Object.entries(edits.chosen).map(([said, chosen]) => [said, chosen?.id === person.id ? null : chosen])),
})
