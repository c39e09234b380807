import { createApp } from '#http/app.ts'
import { powersOver } from '#main/powers.ts'
import { type Database, openDatabase } from '#store/database.ts'
import { localWorkspace } from '#usecases/workspace/local-workspace.ts'

/** Answers one keyed call over a file, and dies as a killed process does: `before` the commit of its act, `after` it, or `never`. Says status, replay and body. */
const [dataFile = '', key = '', body = '', dies = 'never'] = process.argv.slice(2)

const die = (): void => { process.kill(process.pid, 'SIGKILL') }

const db = await openDatabase({ dataFile })
const mortal: Database = {
  ...db,
  transact: async (workspaceId, act, work, ...rest) => {
    const result = await db.transact(workspaceId, act, async stores => {
      const made = await work(stores)
      if (dies === 'before' && act.key !== undefined) die()
      return made
    }, ...rest)
    if (dies === 'after' && act.key !== undefined) die()
    return result
  },
}
const deps = powersOver(mortal)
const local = { secret: 'local', workspace: () => localWorkspace(deps, { locale: 'zh-CN', zone: 'Asia/Shanghai' }) }
const app = createApp(deps, { reach: { loopback: true, host: '127.0.0.1', origin: null }, version: '0', webFolder: null, local, demoAccount: null, logBug: error => { throw error } })
const answer = await app.fetch(new Request('http://127.0.0.1/api/lines', { method: 'POST', headers: { authorization: 'Bearer local', 'content-type': 'application/json', 'idempotency-key': key }, body }))
process.stdout.write(JSON.stringify({ status: answer.status, replayed: answer.headers.get('idempotency-replayed'), body: await answer.json() }))
await db.close()
