import type { KeyboardEvent, ReactNode } from 'react'
import { parts } from '#i18n/parts.ts'
import { useWords } from '../ground/locale.tsx'
import { Button } from './button.tsx'
import { Dialog } from './dialog.tsx'

/** A dialog that is one form: save, cancel and, for what exists, remove. The Enter that ends a composition never sends it. */
export const FormDialog = ({ id, title, busy, wide = false, personal = false, onSubmit, onClose, onRemove, children }: {
  id: string; title: string; busy: boolean; wide?: boolean; personal?: boolean; onSubmit: () => void; onClose: () => void; onRemove?: () => void; children: ReactNode
}) => {
  const p = useWords(parts)
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter') return
    if (event.nativeEvent.isComposing || event.keyCode === 229) event.preventDefault()
    else if (event.metaKey || event.ctrlKey) { event.preventDefault(); onSubmit() }
  }
  return (
    <Dialog
      title={title} onClose={onClose} wide={wide} personal={personal}
      footer={<>
        {onRemove !== undefined && <Button kind="danger" onClick={onRemove}>{p('remove')}</Button>}
        <Button onClick={onClose}>{p('cancel')}</Button>
        <Button kind="main" type="submit" form={id} busy={busy}>{p('save')}</Button>
      </>}
    >
      <form id={id} className="stack" noValidate onKeyDown={onKeyDown} onSubmit={event => { event.preventDefault(); if (!busy) onSubmit() }}>{children}</form>
    </Dialog>
  )
}
