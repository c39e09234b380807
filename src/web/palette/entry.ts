import type { CommandName } from '#i18n/commands.ts'
import type { KeyName } from '../ground/keys.ts'
import type { FoundPerson } from '../parts/person-found.tsx'

/** Whom the palette speaks of. */
export interface Somebody { readonly id: string; readonly name: string }

/** What comes in the palette's place. */
export type Then =
  | { readonly what: 'line'; readonly text: string }
  | { readonly what: 'add_person'; readonly name: string }
  | { readonly what: 'follow_up' | 'let_go'; readonly person: Somebody }

/** `follows`: something comes in the palette's place. */
export interface Command { readonly name: CommandName; readonly key?: KeyName; readonly follows?: boolean; readonly run: () => void }

/** One line of the list. `id` is its own among all; `person` may be acted on. */
export interface Entry {
  readonly id: string
  readonly label: string
  readonly person?: Somebody
  readonly found?: FoundPerson
  readonly key?: KeyName
  /** Names somebody: blurred while names are. */
  readonly personal?: boolean
  readonly sign?: 'plus' | 'pencil' | 'right'
  readonly follows?: boolean
  readonly run: () => void
}

export interface Group { readonly id: string; readonly label: string; readonly entries: readonly Entry[] }
