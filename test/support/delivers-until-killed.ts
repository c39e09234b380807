import { readFileSync } from 'node:fs'
import { powersOver } from '#main/powers.ts'
import { type Database, openDatabase } from '#store/database.ts'
import { deliver } from '#usecases/mail/deliver.ts'

// A program of its own: delivers once and dies as a killed process does, before the commit of its n-th transaction or after it, or when the
// server's word has come and nothing was noted yet. Arguments: data file, key file, now in ms, `before 2` | `after 2` | `answered 0` | `never 0`.
const [dataFile = '', keyFile = '', now = '0', when = 'never', nth = '0'] = process.argv.slice(2)

const die = (): Promise<never> => {
  process.kill(process.pid, 'SIGKILL')
  return new Promise(() => undefined)
}

const db = await openDatabase({ dataFile })
let count = 0
const mortal: Database = {
  ...db,
  transact: async (workspaceId, act, work, ...rest) => {
    count += 1
    const mine = count === Number(nth)
    const result = await db.transact(workspaceId, act, async stores => {
      const made = await work(stores)
      if (mine && when === 'before') await die()
      return made
    }, ...rest)
    if (mine && when === 'after') await die()
    return result
  },
}
const deps = powersOver(mortal, { now: () => Number(now), key: () => readFileSync(keyFile) })
await deliver({
  ...deps,
  mail: {
    ...deps.mail,
    send: async (...letter) => {
      const sent = await deps.mail.send(...letter)
      if (when === 'answered') await die()
      return sent
    },
  },
})
await deps.mail.close()
await db.close()
