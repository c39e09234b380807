import { useNavigate } from '@tanstack/react-router'
import { getContact } from '#contract/contact.ts'
import type { ContactId } from '#domain/base/ids.ts'
import { paletteWords } from '#i18n/palette.ts'
import { channelWords } from '#i18n/words.ts'
import { useActs } from '../ground/acts.tsx'
import { useAsk } from '../ground/api.ts'
import { copyText } from '../ground/copy.ts'
import { useWords } from '../ground/locale.tsx'
import { useLog } from '../log/log-context.tsx'
import { useArrange } from '../meet/arrange-context.tsx'
import type { Entry, Group, Somebody, Then } from './entry.ts'

const COPIED = ['mobile', 'phone', 'email', 'wechat']

/** What can be done with one person, narrowed by what is typed. */
export const usePersonActs = (person: Somebody | null, typed: string, then: (next: Then) => void): readonly Group[] => {
  const t = useWords(paletteWords)
  const c = useWords(channelWords)
  const log = useLog()
  const arrange = useArrange()
  const navigate = useNavigate()
  const { say } = useActs()
  const asked = useAsk(getContact, { contactId: (person?.id ?? '') as ContactId }, { enabled: person !== null })
  if (person === null) return []
  const whom = { id: person.id as ContactId, name: person.name }
  const contact = asked.data?.contact
  const copy = async (value: string): Promise<void> => say({ text: (await copyText(value)) ? t('copied') : t('copy_failed', { value }) })
  const entries: readonly Entry[] = [
    { id: 'act:open', label: t('act_open'), run: () => void navigate({ to: '/people/$contactId', params: { contactId: whom.id } }) },
    { id: 'act:log', label: t('act_log'), run: () => log({ people: [whom] }) },
    { id: 'act:meet', label: t('act_meet'), run: () => arrange({ people: [whom] }) },
    { id: 'act:first', label: t('act_first'), run: () => void navigate({ to: '/people/$contactId/first', params: { contactId: whom.id } }) },
    { id: 'act:line', label: t('act_line'), follows: true, run: () => then({ what: 'line', text: `${person.name} ` }) },
    { id: 'act:follow_up', label: t('act_follow_up'), follows: true, run: () => then({ what: 'follow_up', person }) },
    ...(contact === undefined || contact.letGo !== null ? [] : [{ id: 'act:let_go', label: t('act_let_go'), follows: true, run: () => then({ what: 'let_go', person }) }]),
    ...(contact?.channels ?? []).filter(({ kind }) => COPIED.includes(kind)).map(({ kind, value }, i) => ({ id: `act:copy:${i}`, label: t('act_copy', { kind: c(kind), value }), personal: true, run: () => void copy(value) })),
  ]
  const sought = typed.trim().toLowerCase()
  const shown = entries.filter(({ label }) => label.toLowerCase().includes(sought))
  return shown.length === 0 ? [] : [{ id: 'acts', label: person.name, entries: shown }]
}
