import { useCallback, useMemo, useState } from 'react'
import { plan as words } from '#i18n/plan.ts'
import { useWords } from '../../ground/locale.tsx'
import { Grid } from '../../parts/grid/grid.tsx'
import type { GridSort } from '../../parts/grid/grid-props.ts'
import { LetGoDialog } from '../../parts/let-go-dialog.tsx'
import { isNew, type Line, type PlanView } from './plan-view.ts'
import { usePlanColumns } from './plan-columns.tsx'
import { RoleDialog } from './role-dialog.tsx'
import { RowMenu } from './row-menu.tsx'
import type { PlanSheet } from './use-plan-sheet.ts'
import { useViewOrder } from './use-view-order.ts'
import { useWrites } from './use-writes.ts'
import { type Filter, isFiltered } from './view-order.ts'

/** The sheet of a plan: the lecture's columns first, a row a person, a last row to write or paste into. */
export const PlanGrid = ({ view, sheet, filter }: { view: PlanView; sheet: PlanSheet; filter: Filter }) => {
  const t = useWords(words)
  const [sort, setSort] = useState<GridSort | null>(null)
  const [menu, setMenu] = useState<{ lines: readonly Line[]; at: HTMLElement } | null>(null)
  const [asked, setAsked] = useState<{ what: 'role' | 'let_go'; lines: readonly Line[] } | null>(null)
  const columns = usePlanColumns(view.goals, view.plan.extraColumns)
  const byColumn = useMemo(() => new Map(columns.map(column => [column.key, column])), [columns])
  const lines = useViewOrder(view.lines, sheet.keyOf, sort, filter, line => byColumn.get(sort?.column ?? '')?.text(line) ?? '')
  const { draftLine, write } = useWrites(view, lines, sheet)
  const rows = useMemo(() => [...lines, draftLine], [lines, draftLine])
  const closeMenu = useCallback(() => setMenu(null), [])
  const first = asked?.lines[0]
  return (
    <>
      <Grid
        label={t('grid')} name="plan" columns={columns} rows={rows} keyOf={sheet.keyOf}
        lookOf={line => (line === draftLine ? 'draft' : line.state === 'let_go' ? 'faded' : 'plain')}
        nameOf={line => (isNew(line) ? null : line.name)}
        onWrite={write} onUndo={sheet.queue.undo} onRedo={sheet.queue.redo}
        onMenu={({ top, bottom }, at) => {
          const chosen = lines.slice(top, bottom + 1).filter(line => !isNew(line))
          if (chosen.length > 0) setMenu({ lines: chosen, at })
        }}
        sort={sort}
        onSort={column => setSort(before => (before?.column !== column ? { column, down: false } : before.down ? null : { column, down: true }))}
        hint={isFiltered(filter) ? t('shown', { n: lines.length, all: view.lines.length }) : undefined}
      />
      {menu !== null && <RowMenu {...menu} sheet={sheet} onClose={closeMenu} onAsk={what => setAsked({ what, lines: menu.lines })} />}
      {asked?.what === 'role' && (
        <RoleDialog
          name={asked.lines.length === 1 ? (first?.name ?? '') : t('several', { n: asked.lines.length })} value={first?.roleKind ?? null} onClose={() => setAsked(null)}
          onChoose={roleKind => sheet.edit({ change: asked.lines.map(({ id }) => ({ lineId: id, roleKind })) })}
        />
      )}
      {asked?.what === 'let_go' && first !== undefined && <LetGoDialog person={{ id: first.contactId, name: first.name }} onClose={() => setAsked(null)} />}
    </>
  )
}
