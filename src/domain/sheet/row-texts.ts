import { birthdayText } from '../contact/birthday-text.ts'
import type { ChannelKind } from '../contact/channel.ts'
import { nameOf } from '../contact/name.ts'
import type { FieldKind } from './column.ts'
import type { PlanRow, SheetWords } from './plan-row.ts'

/** What the cells of a person's row say, '' where there is nothing: the export, and the `before` of a diff. */
export const rowTexts = ({ contact, line, role, goal, manager, introducedBy, notes }: PlanRow, words: SheetWords): Readonly<Record<FieldKind, string>> => {
  const channels = (kind: ChannelKind): string => contact.channels.filter((channel) => channel.kind === kind).map(({ value }) => value).join('；')
  const split = nameOf(contact.name)
  // Parts of a name are only said where the splitter would not find them again.
  const parts = split.familyName === contact.familyName && split.givenName === contact.givenName ? { familyName: '', givenName: '' } : contact
  return {
    name: contact.name, position: contact.position, workContent: contact.workContent,
    cadence: line?.cadenceText ?? '', formats: line?.formatsText ?? '', length: line?.lengthText ?? '', topic: line?.topic ?? '',
    familyName: parts.familyName, givenName: parts.givenName, salutation: contact.salutation, pinyin: contact.pinyin, nickname: contact.nickname,
    department: contact.department, organization: contact.organization, role, goal, manager, introducedBy,
    mobile: channels('mobile'), phone: channels('phone'), email: channels('email'), wechat: channels('wechat'),
    birthday: contact.birthday === null ? '' : birthdayText(contact.birthday),
    closeness: contact.closeness === null ? '' : String(contact.closeness), busyness: contact.busyness === null ? '' : String(contact.busyness),
    need: line === null || line.need === 'normal' ? '' : words.needs[line.need], state: line === null || line.state === 'kept' ? '' : words.states[line.state],
    tags: contact.tags.join('、'), placeNotes: contact.placeNotes, howWeMet: contact.howWeMet, notes,
  }
}
