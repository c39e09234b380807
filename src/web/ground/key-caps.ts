import { isMac } from './is-mac.ts'
import { type KeyName, KEYS } from './keys.ts'

const cap = (part: string): string => (part === 'mod' ? (isMac ? '⌘' : 'Ctrl') : part === 'shift' ? (isMac ? '⇧' : 'Shift') : part.toUpperCase())

/** A key as it is printed on the keyboard: `['G', 'T']` pressed in turn, `['⌘ K']` pressed together. */
export const keyCaps = (name: KeyName): readonly string[] => KEYS[name].split(' ').map(key => key.split('+').map(cap).join(' '))
