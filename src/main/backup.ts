import type { BackupSummary, Place } from '#cli/base/command.ts'
import { failed } from '#cli/base/trouble.ts'
import { openBackup } from '#gateways/files/read-backup.ts'
import { writeBackup } from '#gateways/files/write-backup.ts'
import { fillDerived } from '#usecases/derived/fill-derived.ts'
import { openLocally } from './local-connection.ts'
import { codeOf } from './place.ts'

/** Everything in this machine's data into a file; servers may go on meanwhile. */
export const backup = async (file: string, place: Place, env: NodeJS.ProcessEnv): Promise<BackupSummary> => {
  const { deps, close } = await openLocally(place, env)
  try {
    const { createdAt, counts } = await writeBackup(file, deps.db.dump(), new Date(deps.now()).toISOString())
    return { createdAt, counts }
  } catch (error) {
    throw isOfFiles(error) ? failed('cli.file_unwritable', { file, code: codeOf(error) }, { code: 'invalid' }) : error
  } finally {
    await close()
  }
}

/** A file into this machine's data, which must be empty. The file is checked before the data is even opened. */
export const restore = async (file: string, place: Place, env: NodeJS.ProcessEnv): Promise<BackupSummary> => {
  try {
    const { header: { createdAt, counts }, lines } = await openBackup(file)
    const { deps, close } = await openLocally(place, env)
    try {
      await deps.db.load(lines())
      await fillDerived(deps)
    } finally {
      await close()
    }
    return { createdAt, counts }
  } catch (error) {
    throw isOfFiles(error) ? failed('cli.file_unreadable', { file, code: codeOf(error) }, { code: 'not_found' }) : error
  }
}

const isOfFiles = (error: unknown): boolean => error instanceof Error && 'syscall' in error && 'path' in error
