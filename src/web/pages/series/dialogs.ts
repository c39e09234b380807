import { late } from '../../ground/late.tsx'

// The forms of a series, fetched when first wanted.
const [ChangeDialog] = late(() => import('./change-dialog.tsx').then(found => found.ChangeDialog))
const [MoveDialog] = late(() => import('./move-dialog.tsx').then(found => found.MoveDialog))
const [SkipDialog] = late(() => import('./ask-dialog.tsx').then(found => found.SkipDialog))
const [CallOffDialog] = late(() => import('./ask-dialog.tsx').then(found => found.CallOffDialog))

export { CallOffDialog, ChangeDialog, MoveDialog, SkipDialog }
