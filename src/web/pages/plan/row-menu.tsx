import { useNavigate } from '@tanstack/react-router'
import { openContactAgain } from '#contract/contact.ts'
import { plan as words } from '#i18n/plan.ts'
import { api } from '../../ground/api.ts'
import { useWords } from '../../ground/locale.tsx'
import { useArrange } from '../../meet/arrange-context.tsx'
import { MenuAt } from '../../parts/menu-at.tsx'
import { lockStart } from './lock-start.ts'
import type { Line } from './plan-view.ts'
import type { PlanSheet } from './use-plan-sheet.ts'

export interface RowMenuProps {
  readonly lines: readonly Line[]
  readonly at: HTMLElement
  readonly sheet: PlanSheet
  readonly onClose: () => void
  readonly onAsk: (what: 'role' | 'let_go') => void
}

/** What can be done with one row, or with several at once: open, role, 封存, 开盖, take off the plan. */
export const RowMenu = ({ lines, at, sheet, onClose, onAsk }: RowMenuProps) => {
  const t = useWords(words)
  const navigate = useNavigate()
  const arrange = useArrange()
  const [first] = lines
  if (first === undefined) return null
  const one = lines.length === 1
  const { locked } = first
  const name = one ? first.name : t('several', { n: lines.length })
  const rest = first.cup.state === 'lid'
    ? { label: t('row_open_again'), onPress: () => void sheet.queue.act(() => api(openContactAgain, { contactId: first.contactId }), () => t('row_opened', { name })) }
    : first.state === 'let_go'
      ? { label: t('row_keep'), onPress: () => sheet.edit({ change: [{ lineId: first.id, state: 'kept', stateReason: '' }] }) }
      : { label: t('row_let_go'), onPress: () => onAsk('let_go') }
  return (
    <MenuAt
      label={t('row_menu', { name })} at={at} onClose={onClose}
      items={[
        ...(one ? [{ label: t('row_open'), onPress: () => void navigate({ to: '/people/$contactId', params: { contactId: first.contactId } }) }] : []),
        ...(one && locked !== null ? [{ label: t('row_locked'), onPress: () => void navigate({ to: '/meet/$meetingId', params: { meetingId: locked.meetingId } }) }] : []),
        ...(one && locked === null && first.cup.state !== 'lid' && first.state !== 'let_go' ? [{ label: t('row_lock'), onPress: () => arrange(lockStart(first)) }] : []),
        { label: t('row_role'), onPress: () => onAsk('role') },
        ...(one ? [rest] : []),
        { label: one ? t('row_remove') : t('row_remove_many', { n: lines.length }), danger: true, onPress: () => sheet.edit({ remove: lines.map(({ id }) => id) }, () => t('row_removed', { names: name })) },
      ]}
    />
  )
}
