import { useNavigate } from '@tanstack/react-router'
import type { ContactId } from '#domain/base/ids.ts'
import { paletteWords } from '#i18n/palette.ts'
import { useLocale, useWords } from '../ground/locale.tsx'
import { useAway } from '../ground/reach.ts'
import { recentPeople } from '../ground/recent-people.ts'
import { useSession } from '../ground/session.ts'
import { useSearch } from '../ground/use-search.ts'
import type { FoundPerson } from '../parts/person-found.tsx'
import { commandEntries } from './command-entries.ts'
import type { Entry, Group, Somebody, Then } from './entry.ts'
import { looksLikeLine } from './looks-like-line.ts'
import { useCommands } from './use-commands.ts'
import { useSeen } from './use-seen.ts'

/** People asked for; before anything is typed fewer, so that all groups are in sight. */
export const PEOPLE = 8
const LIKELY = 4
const RECENT = 4

const isCalled = ({ marks }: FoundPerson): boolean => marks.some(({ field }) => field === 'name' || field === 'salutation' || field === 'nickname')

/** What the palette lists for a text: people, commands, and before anything is typed whom and what the reader is likely to want. */
export const useFind = (typed: string, then: (next: Then) => void) => {
  const t = useWords(paletteWords)
  const locale = useLocale()
  const navigate = useNavigate()
  const { account } = useSession()
  const commands = useCommands(then)
  const isOffline = useAway()
  const text = typed.trim()
  const asked = useSearch(typed, { limit: text === '' ? LIKELY : PEOPLE })
  const open = (person: Somebody): void => void navigate({ to: '/people/$contactId', params: { contactId: person.id as ContactId } })
  const entryOf = (found: FoundPerson): Entry => ({ id: `person:${found.id}`, label: found.name, person: { id: found.id, name: found.name }, found, personal: true, run: () => open(found) })

  const seen = useSeen(account?.id ?? '', text, isOffline)
  const remembered = (text === '' ? recentPeople(account?.id ?? '').slice(0, RECENT + LIKELY) : seen).filter(({ id }) => !asked.people.some(one => one.id === id))
  const { entries, begins, isWord } = commandEntries(commands, text, locale)
  const people: Group = { id: 'people', label: t(text === '' ? 'likely' : 'people'), entries: asked.people.map(entryOf) }
  const lately: Group = {
    id: 'recent', label: t(text === '' ? 'recent' : 'seen'),
    entries: remembered.slice(0, text === '' ? RECENT : PEOPLE).map(person => ({ id: `recent:${person.id}`, label: person.name, person, personal: true, run: () => open(person) })),
  }
  const doing: Group = { id: 'commands', label: t(text === '' ? 'common' : 'commands'), entries }
  const unknown: Group = {
    id: 'add', label: t('add'),
    entries: text !== '' && !looksLikeLine(text) && !isWord && asked.isSettled && !asked.people.some(isCalled) ? [{ id: 'add', label: t('add_named', { name: text }), sign: 'plus', personal: true, follows: true, run: () => then({ what: 'add_person', name: text }) }] : [],
  }
  const line: Group = {
    id: 'line', label: t('line'),
    entries: looksLikeLine(text) ? [{ id: 'line', label: t('keep_line', { text }), sign: 'pencil', personal: true, follows: true, run: () => then({ what: 'line', text }) }] : [],
  }
  // A command called by its own name stands before people who only have the word in their notes.
  const order = begins && text.length > 1 && !asked.people.some(isCalled) ? [doing, people, lately, unknown, line] : [people, lately, doing, unknown, line]
  return { groups: order.filter(group => group.entries.length > 0), isSettled: asked.isSettled || asked.error !== null || isOffline, isOffline, failure: isOffline || asked.hasAnswer ? null : asked.error, more: text !== '' && asked.more }
}
