import { expect, test } from 'vitest'
import type { ContactId, GrowthEntryId } from '#domain/base/ids.ts'
import { day } from '#domain/time/day.ts'
import { eachEngine } from '#test/support/database.ts'
import { deskOn } from '#test/support/desk.ts'
import { createContact } from '../contact/create-contact.ts'
import { createGrowthEntry } from './create-growth-entry.ts'
import { editGrowthEntry } from './edit-growth-entry.ts'
import { listGrowth } from './list-growth.ts'
import { removeGrowthEntry } from './remove-growth-entry.ts'

eachEngine((_, open) => {
  test('the log is told page by page, the newest first; a problem is solved with somebody’s help', async () => {
    const { deps, who } = deskOn(await open())
    const add = async (kind: 'progress' | 'learned' | 'mistake' | 'problem', text: string, on?: string) => (await createGrowthEntry(deps, who, { kind, text, ...(on === undefined ? {} : { on: day(on) }) })).entry
    const problem = await add('problem', ' 取数太慢 ', '2026-11-01')
    await add('learned', '写周报', '2026-11-10')
    const progress = await add('progress', '上线了')
    expect(progress.on).toBe('2026-11-23')
    const first = await listGrowth(deps, who, { limit: 2 })
    expect(first.items.map(one => one.text)).toEqual(['上线了', '写周报'])
    expect((await listGrowth(deps, who, { limit: 2, cursor: first.next ?? '' })).items.map(one => one.text)).toEqual(['取数太慢'])
    await add('learned', '窗口函数', '2026-11-02')
    const learned = await listGrowth(deps, who, { kind: 'learned', limit: 1 })
    expect([learned.items.map(one => one.text), (await listGrowth(deps, who, { kind: 'learned', limit: 1, cursor: learned.next ?? '' })).items.map(one => one.text)]).toEqual([['写周报'], ['窗口函数']])
    const { contact } = await createContact(deps, who, { name: '王芳' })
    expect((await editGrowthEntry(deps, who, { entryId: problem.id, solvedOn: day('2026-11-20'), solvedWith: contact.id })).entry).toMatchObject({ solvedOn: '2026-11-20', solvedWith: contact.id })
    expect((await editGrowthEntry(deps, who, { entryId: problem.id, kind: 'mistake' })).entry).toMatchObject({ solvedOn: null, solvedWith: null })
    await removeGrowthEntry(deps, who, { entryId: problem.id })
    await expect(editGrowthEntry(deps, who, { entryId: problem.id, text: '改' })).rejects.toThrow('growth.not_found')
  })

  test('what cannot be: nothing written, tomorrow, help of nobody', async () => {
    const { deps, who } = deskOn(await open())
    await expect(createGrowthEntry(deps, who, { kind: 'learned', text: '' })).rejects.toThrow('growth.text_required')
    await expect(createGrowthEntry(deps, who, { kind: 'learned', text: '新', on: day('2026-11-24') })).rejects.toThrow('growth.in_future')
    const { entry } = await createGrowthEntry(deps, who, { kind: 'problem', text: '难' })
    await expect(editGrowthEntry(deps, who, { entryId: entry.id, solvedOn: day('2026-11-23'), solvedWith: 'nobody' as ContactId })).rejects.toThrow('contact.not_found')
    await expect(removeGrowthEntry(deps, who, { entryId: 'nothing' as GrowthEntryId })).rejects.toThrow('growth.not_found')
  })
})
