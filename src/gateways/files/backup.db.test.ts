import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { expect, inject, test } from 'vitest'
import type { PhotoId } from '#domain/base/ids.ts'
import { openDatabase, type Database } from '#store/database.ts'
import type { DumpLine } from '#store/dump.ts'
import { aContact, anAct, anImport, aNote } from '#test/support/builders.ts'
import { freshFolders } from '#test/support/cli.ts'
import { eachEngine, emptyPlace, openWorkspace, type TestDatabase } from '#test/support/database.ts'
import { deskOn } from '#test/support/desk.ts'
import { loadSample } from '#usecases/sample/load-sample.ts'
import { SEAL_LENGTH, sealing, sealOf } from './backup-seal.ts'
import { openBackup } from './read-backup.ts'
import { writeBackup } from './write-backup.ts'

const folder = freshFolders()
const AT = '2026-11-23T00:00:00.000Z'

const linesOf = async (db: Database): Promise<DumpLine[]> => {
  const lines: DumpLine[] = []
  for await (const line of db.dump()) lines.push(line)
  return lines
}

/** Two workspaces: a year of sample data with random people, notes, a photo and a staged import besides; and another one of random people. */
const fill = async (made: TestDatabase): Promise<void> => {
  const { deps, who } = deskOn(made)
  await loadSample(deps, who, { locale: 'zh-CN' })
  const texts = fc.sample(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }).map(text => text.replaceAll('\0', '')), 60)
  for (const workspaceId of [who.workspaceId, await openWorkspace(made.db)]) {
    const photo = { id: `p-${workspaceId}` as PhotoId, contentType: 'image/png', bytes: new Uint8Array(fc.sample(fc.uint8Array({ minLength: 5000, maxLength: 5000 }), 1)[0] ?? []) }
    await made.db.transact(workspaceId, anAct(), async stores => {
      await stores.photos.keep(photo)
      const people = texts.map((text, index) => aContact({ name: `人${index}`, workContent: `${text}\u2028\n"\\`, tags: [`t${index}`], photoId: photo.id }))
      await stores.contacts.insertMany(people)
      for (const person of people) await stores.notes.insert({ ...aNote(person.id), text: `${person.workContent}🍵` })
      const staged = anImport()
      await stores.imports.insert(staged)
      await stores.imports.keepFile(staged.id, photo.bytes)
    })
  }
}

const restoreTo = async (db: Database, file: string): Promise<void> => db.load((await openBackup(file)).lines())

eachEngine((engine, open) => {
  test('what is backed up and restored is the same, on the same engine and on the other', { timeout: 120_000 }, async () => {
    const made = await open()
    await fill(made)
    const file = join(folder(), 'all.xucha')
    const header = await writeBackup(file, made.db.dump(), AT)
    const lines = await linesOf(made.db)
    expect(header).toMatchObject({ format: 'xucha-backup', createdAt: AT, counts: { workspaces: 2, photos: 2, imports: 2 } })
    expect(Object.values(header.counts).reduce((a, b) => a + b)).toBe(lines.length - 1)
    expect(readdirSync(join(file, '..'))).toEqual(['all.xucha'])
    for (const other of ['sqlite', 'postgres'] as const) {
      if (other === 'postgres' && inject('postgresUrl') === null) continue
      const { place, remove } = await emptyPlace(other)
      const db = await openDatabase(place)
      try {
        await restoreTo(db, file)
        expect(await linesOf(db), `${engine} to ${other}`).toEqual(lines)
        await expect(restoreTo(db, file)).rejects.toMatchObject({ key: 'backup.not_empty' })
      } finally {
        await db.close()
        await remove()
      }
    }
  })

  test('a whole file that holds no whole network is refused, and nothing of it is written', async () => {
    const made = await open()
    await made.db.transact(made.workspaceId, anAct(), stores => stores.contacts.insertMany([aContact(), aContact()]))
    const lines = await linesOf(made.db)
    const [version = { version: 0 }, ...rows] = lines
    const { place, remove } = await emptyPlace(engine)
    const db = await openDatabase(place)
    const home = folder()
    const refused = async (name: string, some: readonly object[], key: string): Promise<void> => {
      const file = join(home, name)
      await writeBackup(file, each(some as DumpLine[]), AT)
      await expect(restoreTo(db, file), name).rejects.toMatchObject({ key })
      expect(await linesOf(db), name).toEqual([version])
    }
    try {
      await refused('newer', [{ version: 1000 }, ...rows], 'backup.newer_version')
      await refused('strange', [version, ...rows, { table: 'sqlite_master', row: { a: 1 } }], 'backup.damaged')
      await refused('twice', [version, ...rows, ...rows.slice(0, 1)], 'backup.damaged')
      const short = join(home, 'short')
      const header = { format: 'xucha-backup', version: 'version' in version ? version.version : 0, createdAt: AT, counts: { workspaces: 1, contacts: 2 } }
      writeFileSync(short, sealed(`${[header, ...rows.filter(line => 'table' in line && line.table === 'workspaces')].map(line => JSON.stringify(line)).join('\n')}\n`))
      await expect(restoreTo(db, short)).rejects.toMatchObject({ key: 'backup.damaged' })
      expect(await linesOf(db)).toEqual([version])
    } finally {
      await db.close()
      await remove()
    }
  })
})

test('damage anywhere is found before anything is read: a bit, a cut, bytes too many', async () => {
  const home = folder()
  const [whole, broken] = [join(home, 'whole'), join(home, 'broken')]
  await writeBackup(whole, each([{ version: 1 }, ...Array.from({ length: 200 }, (_, n) => ({ table: 'contacts', row: { id: String(n), name: `人${n}` } }))]), AT)
  const bytes = readFileSync(whole)
  const place = fc.oneof(fc.nat(bytes.length - 1), fc.nat(200), fc.nat(SEAL_LENGTH).map(fromEnd => bytes.length - 1 - fromEnd))
  await fc.assert(fc.asyncProperty(fc.constantFrom('bit', 'cut', 'more', 'twice'), place, fc.nat(7), async (kind, at, bit) => {
    const damaged = kind === 'cut' ? bytes.subarray(0, at) : kind === 'twice' ? Buffer.concat([bytes, bytes]) : kind === 'more' ? Buffer.concat([bytes, Buffer.from([bit])]) : Buffer.from(bytes)
    if (kind === 'bit') damaged[at] = (damaged[at] ?? 0) ^ (1 << bit)
    writeFileSync(broken, damaged)
    await expect(openBackup(broken)).rejects.toMatchObject({ key: 'backup.damaged' })
  }), { numRuns: 300 })
  expect((await openBackup(whole)).header.counts).toEqual({ contacts: 200 })
})

test('a file of something else is no backup, sealed or not; a file that is not there says so', async () => {
  const file = join(folder(), 'other')
  for (const content of [Buffer.from('x'.repeat(5000)), gzipSync('hello'), sealed('{"format":"other"}\n'), sealed('no json\n'), sealed('')]) {
    writeFileSync(file, content)
    await expect(openBackup(file)).rejects.toMatchObject({ key: 'backup.damaged' })
  }
  await expect(openBackup(`${file}-none`)).rejects.toMatchObject({ code: 'ENOENT' })
})

test('a backup that fails leaves what was there before', async () => {
  const home = folder()
  const file = join(home, 'b')
  await writeBackup(file, each([{ version: 1 }]), AT)
  const before = readFileSync(file)
  await expect(writeBackup(file, failing(), AT)).rejects.toThrow('gone')
  expect([readFileSync(file), readdirSync(home)]).toEqual([before, ['b']])
})

async function* each<T>(lines: readonly T[]): AsyncGenerator<T> { yield* lines }

async function* failing(): AsyncGenerator<{ version: number }> {
  yield { version: 1 }
  throw new Error('gone')
}

const sealed = (text: string): Buffer => {
  const packed = gzipSync(text)
  return Buffer.concat([packed, sealOf(sealing().update(packed))])
}
