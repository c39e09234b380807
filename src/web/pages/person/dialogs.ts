import { late } from '../../ground/late.tsx'

// The forms of a person's page, fetched once the page has come to rest, or when first wanted.
const [EditDialog, warmEdit] = late(() => import('./edit-dialog.tsx').then(found => found.EditDialog))
const [EntryDialog, warmEntry] = late(() => import('./entry-dialog.tsx').then(found => found.EntryDialog))
const [FollowUpDialog, warmFollowUp] = late(() => import('./follow-up-dialog.tsx').then(found => found.FollowUpDialog))
const [GivingDialog, warmGiving] = late(() => import('./giving-dialog.tsx').then(found => found.GivingDialog))
const [HelpDialog, warmHelp] = late(() => import('./help-dialog.tsx').then(found => found.HelpDialog))
const [NoteDialog, warmNote] = late(() => import('./note-dialog.tsx').then(found => found.NoteDialog))
const [RelationDialog, warmRelation] = late(() => import('./relation-dialog.tsx').then(found => found.RelationDialog))
const [RoleDialog, warmRole] = late(() => import('./role-dialog.tsx').then(found => found.RoleDialog))

export { EditDialog, EntryDialog, FollowUpDialog, GivingDialog, HelpDialog, NoteDialog, RelationDialog, RoleDialog }

/** Fetches them all ahead of their first use. */
export const warmDialogs = (): void => [warmEdit, warmEntry, warmFollowUp, warmGiving, warmHelp, warmNote, warmRelation, warmRole].forEach(warm => warm())
