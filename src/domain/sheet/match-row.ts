import type { Contact } from '../contact/contact.ts'
import { nameKey, reachKey } from '../contact/match-keys.ts'
import type { PeopleIndex } from './people-index.ts'
import type { PlanRow } from './plan-row.ts'
import { doubtAt, type SheetProblem } from './problem.ts'
import type { SheetRow } from './sheet-row.ts'

/** Why a row is taken for somebody: our own key, the name with a channel or the organization beside it, the name alone. */
export type MatchWhy = 'key' | 'name_and_channel' | 'name_and_organization' | 'name'

export interface RowMatch {
  /** The person proposed, null for somebody new. */
  readonly contactId: string | null
  readonly why: MatchWhy | null
  /** True for the key alone; all else the reader may answer with "another person". */
  readonly certain: boolean
  /** Others who may be meant, the proposed one first. */
  readonly candidates: readonly string[]
  /** Doubts that keep the row waiting: several of that name, something that contradicts, the channel of somebody else. */
  readonly problems: readonly SheetProblem[]
}

const NOBODY: RowMatch = { contactId: null, why: null, certain: false, candidates: [], problems: [] }

/** Whom a row is about. Nobody is ever merged by this: it proposes, and says why. */
export const matchRow = (row: SheetRow, people: PeopleIndex): RowMatch => {
  const keyed = row.key === '' ? undefined : people.byKey.get(row.key) ?? people.byContact.get(row.key.split('/')[0] ?? '')?.[0]
  if (keyed !== undefined) return { contactId: keyed.contact.id, why: 'key', certain: true, candidates: [keyed.contact.id], problems: [] }
  const named = people.byName.get(nameKey(row.values.name)) ?? []
  const reached = rowChannels(row).flatMap((key) => people.byChannel.get(key) ?? [])
  return named.length === 0 ? byChannelOnly(row, people, reached) : byName(row, people, named, reached)
}

const byName = (row: SheetRow, people: PeopleIndex, named: readonly string[], reached: readonly string[]): RowMatch => {
  const same = named.filter((id) => reached.includes(id))
  const colleagues = named.filter((id) => isSameOrganization(row, contactOf(people, id)))
  const sure = same.length > 0 ? same : colleagues.length > 0 ? colleagues : named
  const [id = null] = sure
  const candidates = [...sure, ...named.filter((other) => !sure.includes(other))]
  const why = same.length > 0 ? 'name_and_channel' : colleagues.length > 0 ? 'name_and_organization' : 'name'
  if (sure.length > 1) return { contactId: null, why, certain: false, candidates, problems: [doubtAt(row.columns.name ?? null, 'sheet.same_name', { count: String(sure.length) })] }
  const problems = why === 'name_and_channel' || id === null ? [] : contradictions(row, contactOf(people, id))
  return { contactId: id, why, certain: false, candidates, problems }
}

/** Another name with the e-mail or mobile of somebody known: perhaps a changed name, perhaps a shared phone. */
const byChannelOnly = (row: SheetRow, people: PeopleIndex, reached: readonly string[]): RowMatch => {
  const [id] = reached
  const contact = id === undefined ? undefined : contactOf(people, id)
  if (id === undefined || contact === undefined) return NOBODY
  const value = row.texts.email || row.texts.mobile || row.texts.wechat || ''
  const problem = doubtAt(row.columns.email ?? row.columns.mobile ?? null, 'sheet.known_elsewhere', { name: contact.name, value })
  return { ...NOBODY, candidates: [...new Set(reached)], problems: [problem] }
}

const contactOf = (people: PeopleIndex, id: string): Contact | undefined => people.byContact.get(id)?.[0]?.contact

const rowChannels = ({ values }: SheetRow): readonly string[] => [
  ...values.emails.map((value) => reachKey('email', value)), ...values.mobiles.map((value) => reachKey('mobile', value)), ...values.wechats.map((value) => reachKey('wechat', value)),
]

const isSameOrganization = (row: SheetRow, contact: Contact | undefined): boolean => {
  const organization = row.texts.organization ?? ''
  return contact !== undefined && organization !== '' && nameKey(contact.organization) === nameKey(organization)
}

/** The same name with another organization, or with other mobiles and e-mails on both sides, may be another person. */
const contradictions = (row: SheetRow, contact: Contact | undefined): readonly SheetProblem[] => {
  if (contact === undefined) return []
  const organization = row.texts.organization ?? ''
  if (organization !== '' && contact.organization !== '' && nameKey(organization) !== nameKey(contact.organization)) {
    return [doubtAt(row.columns.organization ?? null, 'sheet.contradicts', { before: contact.organization, after: organization })]
  }
  return (['mobile', 'email'] as const).flatMap((kind) => {
    const before = contact.channels.filter((channel) => channel.kind === kind).map(({ value }) => value)
    const after = kind === 'mobile' ? row.values.mobiles : row.values.emails
    return before.length > 0 && after.length > 0 ? [doubtAt(row.columns[kind] ?? null, 'sheet.contradicts', { before: before.join('、'), after: after.join('、') })] : []
  })
}

/** The row of a person that an imported row means: the one its key names, else the one it differs least from. */
export const rowOf = (row: SheetRow, contactId: string, people: PeopleIndex, differences: (existing: PlanRow) => number): PlanRow | null => {
  const keyed = people.byKey.get(row.key)
  if (keyed !== undefined && keyed.contact.id === contactId) return keyed
  const rows = people.byContact.get(contactId) ?? []
  return rows.length < 2 ? rows[0] ?? null : rows.map((one) => ({ one, count: differences(one) })).sort((a, b) => a.count - b.count)[0]?.one ?? null
}
