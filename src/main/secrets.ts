import { createHmac, hash, randomBytes } from 'node:crypto'
import type { Secrets } from '#usecases/deps.ts'

/** Secrets out of the operating system's chance. */
export const secrets: Secrets = {
  fresh: () => randomBytes(32).toString('base64url'),
  digest: secret => hash('sha256', secret, 'hex'),
  tied: (secret, purpose) => createHmac('sha256', secret).update(purpose).digest('base64url'),
}
