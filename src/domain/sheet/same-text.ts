import { birthdayText, readBirthday } from '../contact/birthday-text.ts'
import { nameOf } from '../contact/name.ts'
import { readRole } from '../contact/role-words.ts'
import type { FieldKind } from './column.ts'
import { readLevel, readNeed, readState } from './read-words.ts'
import { splitLines, splitList } from './split-list.ts'

/** Excel holds 32,767 characters in a cell; our export cuts a longer text and ends it in this. */
const CUT = { length: 32_767, mark: '…' }

/** Whether two cells say the same of a field: 技能导师 and skill mentor do, 5/4 and --05-04, a cut text and the whole. */
export const saySame = (field: FieldKind, before: string, after: string): boolean => {
  const [one, other] = [plain(before), plain(after)]
  return one === other || meaning(field, one) === meaning(field, other) || (other.length === CUT.length && other.endsWith(CUT.mark) && one.startsWith(other.slice(0, -1)))
}

/** Files carry LF, whole characters and no NUL, and cells are read trimmed. */
const plain = (text: string): string => text.replace(/\r\n?/g, '\n').replaceAll('\0', '').toWellFormed().trim()

const meaning = (field: FieldKind, text: string): string => {
  switch (field) {
    case 'name': return nameOf(text).name
    case 'role': {
      const role = readRole(text)
      return role === null || role.kind === 'own' ? text : JSON.stringify(role)
    }
    case 'birthday': {
      const birthday = readBirthday(text)
      return birthday === null ? text : birthdayText(birthday)
    }
    case 'closeness':
    case 'busyness': return String(readLevel(text) ?? text)
    // An empty cell of a closed set says its usual value.
    case 'need': return text === '' ? 'normal' : readNeed(text) ?? text
    case 'state': return text === '' ? 'kept' : readState(text) ?? text
    case 'tags': return splitList(text).join('\n')
    case 'email': return splitList(text.toLowerCase()).join('\n')
    case 'mobile':
    case 'phone': return splitLines(text).map((number) => number.normalize('NFKC').replace(/[^\d+#*]/g, '') || number).join('\n')
    case 'wechat': return splitLines(text).join('\n')
    default: return text
  }
}
