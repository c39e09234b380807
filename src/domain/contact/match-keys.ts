import type { Contact } from './contact.ts'

/** Names that differ in width, case or spaces only are one: 张 伟 and 张伟, ＬＩＬＹ Chen and Lily Chen. */
export const nameKey = (name: string): string => name.normalize('NFKC').toLowerCase().replace(/[\s·・•]/g, '')

/** A mobile is compared by its last eleven digits (+86, width and spaces apart), the others without case. */
export const reachKey = (kind: 'email' | 'mobile' | 'wechat', value: string): string =>
  `${kind}:${kind === 'mobile' ? value.normalize('NFKC').replace(/\D/g, '').slice(-11) : value.normalize('NFKC').trim().toLowerCase()}`

export const namedKey = (name: string): string => `name:${nameKey(name)}`

/** A name within an organization: tells one namesake from a hundred. */
export const namedAtKey = (name: string, organization: string): string => (nameKey(name) === '' || nameKey(organization) === '' ? 'at:' : `at:${nameKey(name)}@${nameKey(organization)}`)

/** Keys a person is looked up by when somebody else writes of them: name, salutation, nickname, the name at the organization, e-mail, mobile and WeChat. */
export const matchKeys = ({ name, salutation, nickname, organization, channels }: Pick<Contact, 'name' | 'salutation' | 'nickname' | 'organization' | 'channels'>): string[] =>
  realKeys([
    ...[name, salutation, nickname].map(namedKey), namedAtKey(name, organization),
    ...channels.flatMap(({ kind, value }) => (kind === 'email' || kind === 'mobile' || kind === 'wechat' ? [reachKey(kind, value)] : [])),
  ])

/** Long enough to tell people apart, short enough for every index. */
const LONGEST = 300

/** Keys that say something, each once. */
export const realKeys = (keys: readonly string[]): string[] => [...new Set(keys.filter(key => !key.endsWith(':')).map(key => key.slice(0, LONGEST)))]
