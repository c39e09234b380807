import { Link } from '@tanstack/react-router'
import { useId, useMemo, useState } from 'react'
import type { PlanId } from '#domain/base/ids.ts'
import { parts } from '#i18n/parts.ts'
import { plan as words } from '#i18n/plan.ts'
import { useWords } from '../../ground/locale.tsx'
import { useArrange } from '../../meet/arrange-context.tsx'
import { Button, buttonClass } from '../../parts/button.tsx'
import { Dialog } from '../../parts/dialog.tsx'
import { Field } from '../../parts/field.tsx'
import { TextArea, TextField } from '../../parts/inputs.tsx'
import fields from '../../parts/field.module.css'
import { lockStart } from './lock-start.ts'
import { usePlanColumns } from './plan-columns.tsx'
import { emptyLine, type Line, overLine, type LineCreate, type PlanView } from './plan-view.ts'
import { readCell } from './read-cell.ts'
import type { PlanSheet } from './use-plan-sheet.ts'

/** A line as a form, for a phone: the same cells as in the sheet, saved as one act. */
export const LineDialog = ({ planId, line, view, sheet, onClose }: { planId: PlanId; line: Line | null; view: PlanView; sheet: PlanSheet; onClose: () => void }) => {
  const t = useWords(words)
  const p = useWords(parts)
  const form = useId()
  const arrange = useArrange()
  const start = line ?? emptyLine('new:form', planId, 0)
  const [set, setFields] = useState<LineCreate>({})
  const [texts, setTexts] = useState<Readonly<Record<string, string>>>({})
  const columns = usePlanColumns(view.goals, view.plan.extraColumns)
  const now = useMemo(() => overLine(start, set), [start, set])
  const write = (key: string, text: string): void => {
    setTexts(before => ({ ...before, [key]: text }))
    const reading = readCell(key, text, view.goals)
    if ('set' in reading) setFields(before => ({ ...before, ...reading.set, ...(reading.set.extra === undefined ? {} : { extra: { ...before.extra, ...reading.set.extra } }) }))
  }
  const nameless = (texts['name'] ?? start.name).trim() === ''
  const save = (): void => {
    if (nameless) return
    if (line === null) sheet.edit({ create: [set] }, () => t('added', { n: 1 }))
    else if (Object.keys(set).length > 0) sheet.edit({ change: [{ lineId: line.id, ...set }] }, () => p('saved'))
    onClose()
  }
  return (
    <Dialog
      personal={line !== null} title={line === null ? t('card_add') : line.name} onClose={onClose}
      footer={<>
        {line !== null && <Button kind="danger" onClick={() => { sheet.edit({ remove: [line.id] }, () => t('row_removed', { names: line.name })); onClose() }}>{t('row_remove')}</Button>}
        <Button kind="main" type="submit" form={form} disabled={nameless}>{t('card_save')}</Button>
      </>}
    >
      <form id={form} className="stack" onSubmit={event => { event.preventDefault(); save() }}>
        {line !== null && <p className="row wrap"><Link to="/people/$contactId" params={{ contactId: line.contactId }} className={buttonClass('plain', true)}>{t('row_open')}</Link>{line.locked !== null && <Link to="/meet/$meetingId" params={{ meetingId: line.locked.meetingId }} className={buttonClass('plain', true)}>{t('row_locked')}</Link>}{line.locked === null && line.state !== 'let_go' && <Button small onClick={() => { onClose(); arrange(lockStart(line)) }}>{t('row_lock')}</Button>}</p>}
        {columns.filter(column => !column.readOnly).map(column => {
          const text = texts[column.key] ?? column.text(start)
          const options = column.suggest?.(now) ?? []
          const ghost = column.text(now) === '' ? column.ghost?.(now) : null
          const note = column.note?.(now) ?? undefined
          const closed = options.length > 0 && column.note === undefined && column.ghost === undefined
          if (closed) {
            return (
              <Field key={column.key} label={column.title}>
                {ids => (
                  <select {...ids} className={fields.input} value={column.text(now)} onChange={event => write(column.key, event.target.value)}>
                    {!options.some(option => option.text === column.text(now)) && <option value={column.text(now)}>{column.text(now)}</option>}
                    {column.key !== 'state' && column.text(now) !== '' && <option value="">—</option>}
                    {options.map(option => <option key={option.text} value={option.text}>{option.text}{option.hint === undefined ? '' : ` · ${option.hint}`}</option>)}
                  </select>
                )}
              </Field>
            )
          }
          const common = { label: column.title, value: text, onChange: (typed: string) => write(column.key, typed), ...(ghost === null || ghost === undefined ? {} : { placeholder: ghost.text, hint: ghost.why }), ...(note === undefined ? {} : { hint: note }) }
          if (column.lines) return <TextArea key={column.key} {...common} rows={1} />
          return (
            <div key={column.key}>
              <TextField {...common} list={options.length > 0 ? `${form}-${column.key}` : undefined} autoComplete="off" />
              {options.length > 0 && <datalist id={`${form}-${column.key}`}>{options.map(option => <option key={option.text} value={option.text}>{option.text}</option>)}</datalist>}
            </div>
          )
        })}
      </form>
    </Dialog>
  )
}
