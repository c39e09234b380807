import { Failure } from '#domain/base/failure.ts'
import type { Role } from '#domain/contact/role.ts'

/** A role as it is kept. Fails with `input.invalid` for a role of one’s own without a word for it, or one that ends before it begins. */
export const checkedRole = (role: Role): Role => {
  const label = role.label.trim()
  if (role.kind === 'own' && label === '') throw Failure.of('invalid', 'input.invalid', { field: 'label' })
  if (role.from !== null && role.to !== null && role.to < role.from) throw Failure.of('invalid', 'input.invalid', { field: 'to' })
  return { ...role, label }
}
