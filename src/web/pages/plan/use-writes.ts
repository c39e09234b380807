import { useState } from 'react'
import { createGoal } from '#contract/plan.ts'
import { plan as words } from '#i18n/plan.ts'
import { api } from '../../ground/api.ts'
import { useActs } from '../../ground/acts.tsx'
import { useWords } from '../../ground/locale.tsx'
import type { CellWrite } from '../../parts/grid/grid-props.ts'
import { underHeadings } from './pasted-headings.ts'
import { emptyLine, type Goal, type Line, type LineCreate, overLine, type PlanView } from './plan-view.ts'
import { readCell } from './read-cell.ts'
import { newKey, type PlanSheet } from './use-plan-sheet.ts'

const MOST = 2000

/**
 * Turns cells written in the grid into one act: changes of lines, and new lines where rows are below the last. The row below the last is a
 * draft until it has a name. Says what could not be taken over: words a closed column does not know, rows without a name, cells off the edge.
 */
export const useWrites = ({ plan: { id: planId, extraColumns }, goals }: Pick<PlanView, 'plan' | 'goals'>, lines: readonly Line[], { edit, queue, keyOf }: PlanSheet) => {
  const t = useWords(words)
  const { say } = useActs()
  const [kept, setDraft] = useState<{ key: string; set: LineCreate }>(() => ({ key: newKey(), set: {} }))
  // A draft that became a line keeps its row on screen, and with it the focus and what is being typed; only then a fresh one stands below it.
  const taken = lines.some(line => keyOf(line) === kept.key)
  const draft = taken ? { key: newKey(), set: {} } : kept
  if (taken) setDraft(draft)
  const draftLine = overLine(emptyLine(draft.key, planId, 0), draft.set)

  const apply = (cells: readonly CellWrite[], lost: number, known: readonly Pick<Goal, 'id' | 'title'>[], made: readonly string[]): void => {
    const rows = new Map<number, LineCreate>()
    const unread: string[] = []
    for (const { row, column, text } of cells) {
      const reading = readCell(column, text, known)
      const before = rows.get(row) ?? (row === lines.length ? draft.set : {})
      if ('set' in reading) rows.set(row, { ...before, ...reading.set, ...(before.extra === undefined && reading.set.extra === undefined ? {} : { extra: { ...before.extra, ...reading.set.extra } }) })
      else if (text.trim() !== '') unread.push(text.trim())
    }
    const change = [...rows].flatMap(([row, set]) => (lines[row] === undefined ? [] : [{ lineId: lines[row].id as string, ...set }]))
    const below = [...rows].filter(([row]) => row >= lines.length).sort(([a], [b]) => a - b)
    const named = below.filter(([, set]) => (set.name ?? '') !== '')
    const nameless = below.filter(([row, set]) => (set.name ?? '') === '' && row !== lines.length).length
    const ids = named.map(([row]) => (row === lines.length ? draft.key : newKey()))
    const drafted = rows.get(lines.length)
    if (drafted !== undefined) setDraft({ key: draft.key, set: drafted })

    const notes = [
      ...(made.length > 0 ? [t('goal_made', { titles: made.join('、') })] : []),
      ...(unread.length > 0 ? [t('not_read', { n: unread.length, texts: unread.slice(0, 3).join(' ') })] : []),
      ...(nameless > 0 ? [t('no_name', { n: nameless })] : []),
      ...(lost > 0 ? [t('lost', { n: lost })] : []),
    ]
    if (change.length > MOST || named.length > MOST) return say({ text: t('too_many'), bad: true })
    if (change.length === 0 && named.length === 0) {
      if (notes.length > 0) say({ text: notes.join(t('between')), bad: unread.length > 0 })
      return
    }
    const many = cells.length > 1
    edit({ create: named.map(([, set]) => set), change }, () => {
      const done = [...(many && named.length > 0 ? [t('added', { n: named.length })] : []), ...(many && change.length > 0 ? [t('wrote', { n: cells.filter(({ row }) => row < lines.length).length - unread.length })] : [])]
      return many || notes.length > 0 ? [...done, ...notes].join(t('between')) : null
    }, ids)
  }

  const write = (written: readonly CellWrite[], beyond: number): void => {
    const headed = underHeadings(written, extraColumns)
    const [cells, lost] = [headed?.cells ?? written, beyond + (headed?.lost ?? 0)]
    const titles = [...new Set(cells.flatMap(({ column, text }) => { const reading = readCell(column, text, goals); return 'goal' in reading ? [reading.goal] : [] }))]
    if (titles.length === 0) return apply(cells, lost, goals, [])
    // A goal written into a cell is made first, then connected.
    void Promise.all(titles.map(title => queue.act(() => api(createGoal, { planId, title })))).then(answers => {
      const made = answers.flatMap(answer => (answer === null ? [] : [answer.goal]))
      apply(cells, lost, [...goals, ...made], made.map(({ title }) => title))
    })
  }
  return { draftLine, write }
}
