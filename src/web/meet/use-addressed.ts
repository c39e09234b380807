import { getContact } from '#contract/contact.ts'
import type { ContactId } from '#domain/base/ids.ts'
import { holdsOn } from '#domain/contact/role-kinds.ts'
import type { Addressed } from '#i18n/invitations.ts'
import type { Locale } from '#i18n/messages.ts'
import { useAsk } from '../ground/api.ts'
import { useToday } from '../ground/session.ts'
import type { TalkView } from './talk-view.ts'

const HAN = /\p{Script=Han}/u

/** Whom words about a talk are for, and in which language: Chinese to whoever has a Chinese name. */
export const useAddressed = ({ occurrence: { people } }: TalkView): { readonly to: Addressed; readonly locale: Locale } => {
  const today = useToday()
  const [first] = people
  const { data } = useAsk(getContact, { contactId: first?.id ?? ('' as ContactId) }, { enabled: first !== undefined })
  const role = people.length === 1 ? (data?.roles.find(one => holdsOn(one, today))?.kind ?? null) : null
  return { to: { names: people.map(({ salutation, name }) => salutation || name), role }, locale: people.some(({ name }) => HAN.test(name)) ? 'zh-CN' : 'en' }
}
