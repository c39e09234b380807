import type { WorkspaceId } from '#domain/base/ids.ts'
import type { SealedSecret } from '#store/mail-account-store.ts'
import type { Deps } from '../deps.ts'

type Part = 'smtp' | 'imap'

/** A sealed password opens only in its workspace, and only for what it was given for. */
const purposeOf = (workspaceId: WorkspaceId, part: Part): string => `mail-account ${part} ${workspaceId}`

const SHOWN = 4

/** Of a short password nothing is shown: four letters would be half of it. */
const endOf = (secret: string): string => (secret.length >= 3 * SHOWN ? secret.slice(-SHOWN) : '')

export const sealSecret = ({ seals }: Deps, workspaceId: WorkspaceId, part: Part, secret: string): SealedSecret =>
  ({ sealed: seals.seal(secret, purposeOf(workspaceId, part)), end: endOf(secret) })

/** Fails with `secret.cannot_open`. */
export const openSecret = ({ seals }: Deps, workspaceId: WorkspaceId, part: Part, { sealed }: SealedSecret): string => seals.open(sealed, purposeOf(workspaceId, part))
