import type { Client } from '#client/client.ts'
import { listContacts } from '#contract/contact.ts'
import { applyImport, createImport, listImportRows, mendImportRow } from '#contract/import.ts'
import { createMeeting, moveOccurrence } from '#contract/meeting.ts'
import { loadSample } from '#contract/workspace.ts'
import type { ContactId, ImportId, MeetingId } from '#domain/base/ids.ts'
import type { WallTime } from '#domain/time/wall-time.ts'

const WEEKLY = '2026-11-27T12:00' as WallTime

/** Where the sweep goes in a full network. */
export interface SweepWorld { readonly person: ContactId; readonly meeting: MeetingId; readonly staged: ImportId; readonly applied: ImportId }

const sheet = (rows: readonly string[]): Uint8Array<ArrayBuffer> => new TextEncoder().encode(['姓名,职位,工作内容,沟通频次,沟通形式,时长,沟通主题,工位', ...rows].join('\n'))

/** The sample year, and two imports that between them hold rows of every state. */
export const sweepWorld = async (client: Client): Promise<SweepWorld> => {
  await client(loadSample, {})
  const stage = async (rows: readonly string[]): Promise<ImportId> => (await client.up(createImport, { fileName: '人脉.csv' }, sheet(rows))).import.id
  const applied = await stage(['钱多多,财务,报销,每季度一次,咖啡,半小时,预算,3F-01', '钱小小,财务,付款,每季度一次,咖啡,半小时,账期,3F-02', ',没有名字,,每月一次,,,,', '老郭,,,看情况,,,,'])
  await client(applyImport, { importId: applied })
  const staged = await stage([
    '钱多多,财务,报销,每季度一次,咖啡,半小时,预算,3F-01', '钱小小,财务经理,付款,每月一次,咖啡,半小时,账期,3F-09', '郝新,法务,合同,每半年,电话,一刻钟,近况,5F-03',
    '老葛,,,看情况,,,,', '老焦,,,,,,,', ',没有名字的人,,每月一次,,,,', '郝旧,行政,,每年,,,,',
  ])
  await client(mendImportRow, { importId: staged, row: 3, decision: 'same_person' })
  await client(mendImportRow, { importId: staged, row: 8, decision: 'discard' })
  const { items } = await client(listImportRows, { importId: staged, limit: 50 })
  const states = new Set(items.map(row => row.state))
  if (states.size < 6) throw new Error(`rows of these states only: ${[...states].join(', ')}`)
  // Someone met often: with plan, curve, timeline and notes.
  const [person] = (await client(listContacts, { sort: 'warmest', limit: 1 })).items
  if (person === undefined) throw new Error('the sample has people')
  const { meeting } = await client(createMeeting, {
    title: person.name, format: 'lunch', contactIds: [person.id], start: WEEKLY, minutes: 60, rule: 'FREQ=WEEKLY;BYDAY=FR;COUNT=20', place: '望江楼', text: '如果您日程有变，我可以随时更改时间。',
  })
  await client(moveOccurrence, { meetingId: meeting.id, recurrenceId: WEEKLY, start: '2026-11-30T18:30' as WallTime })
  return { person: person.id, meeting: meeting.id, staged, applied }
}
