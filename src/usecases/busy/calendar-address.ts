import { Failure } from '#domain/base/failure.ts'
import type { WorkspaceId } from '#domain/base/ids.ts'
import type { Deps } from '../deps.ts'

/** A sealed address opens only in its workspace. */
const purposeOf = (workspaceId: WorkspaceId): string => `calendar-address ${workspaceId}`

const SHOWN = 4

/** The last of an address to know it by, its `.ics` aside; of a short one nothing, four letters would be half of it. */
export const endOf = (address: string): string => {
  const path = address.trim().replace(/^[a-z]+:\/\/[^/?#]*/i, '').replace(/#.*$/s, '').replace(/\.ics$/i, '')
  return path.length >= 3 * SHOWN ? path.slice(-SHOWN) : ''
}

export const sealAddress = ({ seals }: Deps, workspaceId: WorkspaceId, address: string): string => seals.seal(address, purposeOf(workspaceId))

/** Fails with `calendar.address_sealed`. */
export const openAddress = ({ seals }: Deps, workspaceId: WorkspaceId, sealed: string): string => {
  try {
    return seals.open(sealed, purposeOf(workspaceId))
  } catch (error) {
    throw error instanceof Failure && error.key === 'secret.cannot_open' ? Failure.of('conflict', 'calendar.address_sealed', {}) : error
  }
}
