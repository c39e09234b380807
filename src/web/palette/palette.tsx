import { useEffect, useState } from 'react'
import type { ContactId } from '#domain/base/ids.ts'
import { late } from '../ground/late.tsx'
import type { Then } from './entry.ts'
import type { PaletteStart } from '../ground/palette-context.ts'
import { LineDialog } from './line-dialog.tsx'
import { PaletteDialog } from './palette-dialog.tsx'

const [AddPersonDialog, warmAdd] = late(() => import('../pages/people/add-person-dialog.tsx').then(found => found.AddPersonDialog))
const [FollowUpDialog, warmFollowUp] = late(() => import('../pages/person/follow-up-dialog.tsx').then(found => found.FollowUpDialog))
const [LetGoDialog, warmLetGo] = late(() => import('../parts/let-go-dialog.tsx').then(found => found.LetGoDialog))

/** The palette, and the dialog an entry of it leads to. */
export const Palette = ({ start, onClose }: { start: PaletteStart; onClose: () => void }) => {
  const [next, setNext] = useState<Then | null>(start.line === undefined ? null : { what: 'line', text: start.line })
  // While the reader looks through the list: who types on after Enter types into the dialog, not past it.
  useEffect(() => [warmAdd, warmFollowUp, warmLetGo].forEach(warm => warm()), [])
  if (next === null) return <PaletteDialog start={start} onClose={onClose} onThen={setNext} />
  if (next.what === 'line') return <LineDialog start={next.text} onClose={onClose} />
  if (next.what === 'add_person') return <AddPersonDialog name={next.name} onClose={onClose} />
  if (next.what === 'follow_up') return <FollowUpDialog contactId={next.person.id as ContactId} item={null} onClose={onClose} />
  return <LetGoDialog person={{ id: next.person.id as ContactId, name: next.person.name }} onClose={onClose} />
}
