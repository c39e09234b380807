import { useMemo } from 'react'
import { FORMATS } from '#domain/interaction/format.ts'
import { ROLE_KINDS } from '#domain/contact/role.ts'
import { sayCadence } from '#domain/phrase/say-cadence.ts'
import { sayFormats } from '#domain/phrase/say-formats.ts'
import { sayLength } from '#domain/phrase/say-length.ts'
import { LADDER, proposedCadence } from '#domain/plan/proposal.ts'
import { hoursNumber } from '#i18n/dates.ts'
import { plan as words } from '#i18n/plan.ts'
import { reasonText } from '#i18n/reasons.ts'
import { needWords, stateWords } from '#i18n/sheet.ts'
import { warmth } from '#i18n/warmth.ts'
import { formatWords, roleWords } from '#i18n/words.ts'
import { useLocale, useWords } from '../../ground/locale.tsx'
import { useToday } from '../../ground/session.ts'
import { Cup, CupWord } from '../../parts/cup.tsx'
import type { GridColumn } from '../../parts/grid/column.ts'
import { type Goal, isNew, type Line } from './plan-view.ts'
import { LockSign } from './lock-sign.tsx'
import { ownColumn } from './read-cell.ts'
import styles from './plan.module.css'

const LENGTHS = [15, 30, 45, 60, 90].map(minutes => ({ min: minutes, max: minutes }))
const LEVELS = [1, 2, 3, 4, 5] as const

/** The columns of the sheet: the lecture's seven, what Xucha adds, and the sheet's own (P3). */
export const usePlanColumns = (goals: readonly Goal[], extraColumns: readonly string[]): readonly GridColumn<Line>[] => {
  const locale = useLocale()
  const today = useToday()
  const t = useWords(words)
  const role = useWords(roleWords)
  const format = useWords(formatWords)
  const state = useWords(stateWords)
  const need = useWords(needWords)
  const cup = useWords(warmth)
  return useMemo(() => {
    const titles = new Map(goals.map(({ id, title }) => [id, title]))
    const plain = (key: 'name' | 'position' | 'workContent' | 'topic', width: number): GridColumn<Line> => ({ key, title: t(`col_${key}`), width, text: line => line[key], personal: key === 'name' || key === 'topic' })
    const noted = (text: string, line: Line): string | null => {
      const unread = line.unread.filter(word => text.includes(word))
      return text === '' || unread.length === 0 ? null : t('unread', { words: unread.join(' ') })
    }
    const proposalOf = (line: Line) => (line.roleKind === null || line.state === 'let_go' ? null : proposedCadence(line))
    const ghost = (say: (proposal: NonNullable<ReturnType<typeof proposalOf>>) => string) => (line: Line) => {
      const proposal = proposalOf(line)
      return proposal === null ? null : { text: say(proposal), why: reasonText(locale, proposal.reason, today) }
    }
    const read = (key: 'cadenceText' | 'formatsText' | 'lengthText', width: number, more: Pick<GridColumn<Line>, 'suggest' | 'several' | 'ghost'>): GridColumn<Line> =>
      ({ key, title: t(`col_${key}`), width, text: line => line[key], note: line => noted(line[key], line), ...more })
    const level = (key: 'closeness' | 'busyness'): GridColumn<Line> =>
      ({ key, title: t(`col_${key}`), width: 84, text: line => String(line[key] ?? ''), suggest: () => LEVELS.map(n => ({ text: String(n), hint: t(`level_${n}`) })), end: true })
    const steps = LADDER.map(step => ({ text: sayCadence(step, locale) }))
    const lengths = LENGTHS.map(length => ({ text: sayLength(length, locale) }))
    const formats = FORMATS.map(kind => ({ text: format(kind) }))
    const columns: GridColumn<Line>[] = [
      { ...plain('name', 124), required: true },
      plain('position', 116),
      { ...plain('workContent', 128), lines: true },
      read('cadenceText', 128, { suggest: () => [...steps, { text: locale === 'en' ? 'on demand' : '按需' }], ghost: ghost(({ cadence }) => sayCadence(cadence, locale)) }),
      read('formatsText', 132, { several: true, suggest: () => formats, ghost: ghost(proposal => sayFormats(proposal.formats, locale)) }),
      read('lengthText', 108, { suggest: () => lengths, ghost: ghost(({ length }) => sayLength(length, locale)) }),
      { ...plain('topic', 232), lines: true },
      { key: 'roleKind', title: t('col_roleKind'), width: 104, text: ({ roleKind }) => (roleKind === null ? '' : role(roleKind)), suggest: () => ROLE_KINDS.map(kind => ({ text: role(kind) })) },
      { key: 'goalId', title: t('col_goalId'), width: 148, text: ({ goalId }) => (goalId === null ? '' : (titles.get(goalId) ?? '')), suggest: () => goals.map(({ title }) => ({ text: title })) },
      {
        key: 'need', title: t('col_need'), width: 92, text: line => (line.roleKind === 'skill_mentor' || line.need !== 'normal' ? need(line.need) : ''),
        suggest: () => (['low', 'normal', 'high'] as const).map(one => ({ text: need(one) })),
      },
      level('closeness'),
      level('busyness'),
      {
        key: 'minutes', title: t('col_minutes'), width: 76, readOnly: true, end: true, text: ({ minutesPerYear }) => (minutesPerYear === null ? '' : t('hours', { n: hoursNumber(minutesPerYear) })),
        show: ({ minutesPerYear, locked }) => <span className={styles.locked}>{locked !== null && <LockSign minutes={locked.minutes} />}{minutesPerYear === null ? '' : t('hours', { n: hoursNumber(minutesPerYear) })}</span>,
      },
      {
        key: 'cup', title: t('col_cup'), width: 104, readOnly: true, text: line => (isNew(line) ? '' : cup(line.cup.state)),
        show: line => (isNew(line) ? '' : <span className={styles.cup}><Cup state={line.cup.state} size={20} silent /><CupWord state={line.cup.state} /></span>),
      },
      { key: 'state', title: t('col_state'), width: 88, text: line => (isNew(line) ? '' : state(line.state)), suggest: () => (['kept', 'lowered', 'let_go'] as const).map(one => ({ text: state(one) })), show: line => (isNew(line) ? '' : state(line.state)) },
      ...extraColumns.map((heading): GridColumn<Line> => ({ key: ownColumn(heading), title: heading, width: 120, text: ({ extra }) => extra[heading] ?? '', lines: true, personal: true })),
    ]
    return columns
  }, [goals, extraColumns, locale, today, t, role, format, state, need, cup])
}
