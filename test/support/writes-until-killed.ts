import type { WorkspaceId } from '#domain/base/ids.ts'
import { openDatabase } from '#store/database.ts'
import { aContact, anAct, anId, anInteraction } from './builders.ts'

// A program of its own: writes acts as fast as it can and says each one that was acknowledged, until somebody kills it.
// Arguments: data file, workspace, a word that keeps its ids apart from those of other runs, and how many write at a time.
const [dataFile = '', workspaceId = '', run = '', writers = '1'] = process.argv.slice(2)
const db = await openDatabase({ dataFile })

const write = async (): Promise<void> => {
  const person = aContact({ id: anId(`${run}-contact`) })
  const act = anAct({ actId: anId(`${run}-act`), verb: 'interaction.log' })
  await db.transact(workspaceId as WorkspaceId, act, async stores => {
    await stores.contacts.insert(person)
    for (let i = 0; i < 3; i += 1) await stores.interactions.insert(anInteraction([person.id], { id: anId(`${run}-interaction`) }))
  })
  process.stdout.write(`${act.actId}\n`)
}

const writeOn = async (): Promise<never> => { for (;;) await write() }
await Promise.all(Array.from({ length: Number(writers) }, writeOn))
