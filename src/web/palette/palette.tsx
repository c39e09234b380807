import { lazy, Suspense, useEffect, useState } from 'react'
import type { ContactId } from '#domain/base/ids.ts'
import type { Then } from './entry.ts'
import type { PaletteStart } from '../ground/palette-context.ts'
import { LineDialog } from './line-dialog.tsx'
import { PaletteDialog } from './palette-dialog.tsx'

const loadAdd = () => import('../pages/people/add-person-dialog.tsx')
const loadFollowUp = () => import('../pages/person/follow-up-dialog.tsx')
const loadLetGo = () => import('../parts/let-go-dialog.tsx')
const AddPersonDialog = lazy(() => loadAdd().then(module => ({ default: module.AddPersonDialog })))
const FollowUpDialog = lazy(() => loadFollowUp().then(module => ({ default: module.FollowUpDialog })))
const LetGoDialog = lazy(() => loadLetGo().then(module => ({ default: module.LetGoDialog })))

/** The palette, and the dialog an entry of it leads to. */
export const Palette = ({ start, onClose }: { start: PaletteStart; onClose: () => void }) => {
  const [next, setNext] = useState<Then | null>(start.line === undefined ? null : { what: 'line', text: start.line })
  // While the reader looks through the list: who types on after Enter types into the dialog, not past it.
  useEffect(() => void Promise.allSettled([loadAdd(), loadFollowUp(), loadLetGo()]), [])
  if (next === null) return <PaletteDialog start={start} onClose={onClose} onThen={setNext} />
  return (
    <Suspense>
      {next.what === 'line' ? <LineDialog start={next.text} onClose={onClose} />
        : next.what === 'add_person' ? <AddPersonDialog name={next.name} onClose={onClose} />
        : next.what === 'follow_up' ? <FollowUpDialog contactId={next.person.id as ContactId} item={null} onClose={onClose} />
        : <LetGoDialog person={{ id: next.person.id as ContactId, name: next.person.name }} onClose={onClose} />}
    </Suspense>
  )
}
