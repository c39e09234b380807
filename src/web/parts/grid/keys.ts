import type { Move } from './cells.ts'

/** What a key asks of a grid whose cell is not being edited. */
export type Command =
  | { readonly do: 'move'; readonly move: Move; readonly extend: boolean }
  | { readonly do: 'edit' | 'enter' | 'clear' | 'fill_down' | 'undo' | 'redo' | 'select_all' | 'select_row' | 'menu' | 'collapse' | 'suggest' }

export interface Pressed {
  readonly key: string
  readonly shiftKey: boolean
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly altKey: boolean
}

const MOVES: Readonly<Record<string, Move>> = { ArrowUp: 'up', ArrowDown: 'down', ArrowLeft: 'left', ArrowRight: 'right', Home: 'home', End: 'end', PageUp: 'page_up', PageDown: 'page_down' }
const FAR: Readonly<Record<string, Move>> = { ArrowUp: 'top', ArrowDown: 'bottom', ArrowLeft: 'home', ArrowRight: 'end', Home: 'first', End: 'last' }
const LETTERS: Readonly<Record<string, 'fill_down' | 'select_all' | 'undo' | 'redo'>> = { d: 'fill_down', a: 'select_all', z: 'undo', y: 'redo' }

/** The keys of a spreadsheet, as Excel and WPS have them; null for a key that types or is not ours. */
export const commandOf = ({ key, shiftKey, ctrlKey, metaKey, altKey }: Pressed): Command | null => {
  const mod = ctrlKey || metaKey
  if (altKey) return key === 'ArrowDown' && !mod ? { do: 'suggest' } : null
  const move = mod ? FAR[key] : MOVES[key]
  if (move !== undefined) return { do: 'move', move, extend: shiftKey }
  if (mod) {
    const letter = LETTERS[key.toLowerCase()]
    return letter === undefined ? null : { do: letter === 'undo' && shiftKey ? 'redo' : letter }
  }
  switch (key) {
    case 'Tab': return { do: 'move', move: shiftKey ? 'previous' : 'next', extend: false }
    case 'Enter': return shiftKey ? { do: 'move', move: 'up', extend: false } : { do: 'enter' }
    case 'F2': return { do: 'edit' }
    case 'Delete': case 'Backspace': return { do: 'clear' }
    case 'Escape': return { do: 'collapse' }
    case 'ContextMenu': return { do: 'menu' }
    case 'F10': return shiftKey ? { do: 'menu' } : null
    case ' ': return shiftKey ? { do: 'select_row' } : null
    default: return null
  }
}
