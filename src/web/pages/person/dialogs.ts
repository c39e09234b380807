import { lazy } from 'react'

// The forms of a person's page, fetched when first wanted; who shows one stands in a <Suspense>.
export const EditDialog = lazy(() => import('./edit-dialog.tsx').then(module => ({ default: module.EditDialog })))
export const EntryDialog = lazy(() => import('./entry-dialog.tsx').then(module => ({ default: module.EntryDialog })))
export const FollowUpDialog = lazy(() => import('./follow-up-dialog.tsx').then(module => ({ default: module.FollowUpDialog })))
export const GivingDialog = lazy(() => import('./giving-dialog.tsx').then(module => ({ default: module.GivingDialog })))
export const HelpDialog = lazy(() => import('./help-dialog.tsx').then(module => ({ default: module.HelpDialog })))
export const NoteDialog = lazy(() => import('./note-dialog.tsx').then(module => ({ default: module.NoteDialog })))
export const RelationDialog = lazy(() => import('./relation-dialog.tsx').then(module => ({ default: module.RelationDialog })))
export const RoleDialog = lazy(() => import('./role-dialog.tsx').then(module => ({ default: module.RoleDialog })))
