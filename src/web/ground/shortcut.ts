import { useEffect, useEffectEvent } from 'react'
import { isMac } from './is-mac.ts'
import { type KeyName, KEYS, REACH } from './keys.ts'
import { preferences } from './preferences.ts'

const acts = new Map<string, (() => void)[]>()
const PATIENCE = 1200
let first: { readonly key: string; readonly at: number } | null = null

/** A grid of cells is typed into, unless it says by `data-keys` that it leaves letters alone. */
const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || target.closest('input, textarea, select, [role="grid"]:not([data-keys]), [role="listbox"], [role="menu"]') !== null)

const perform = (keys: string, event: KeyboardEvent): boolean => {
  const reach = REACH[keys]
  if ((reach === undefined && isTyping(event.target)) || (reach !== 'anywhere' && document.querySelector('dialog[open]') !== null)) return false
  const act = acts.get(keys)?.at(-1)
  if (act === undefined) return false
  event.preventDefault()
  act()
  return true
}

const onKey = (event: KeyboardEvent): void => {
  if (event.isComposing || event.keyCode === 229 || event.defaultPrevented || event.altKey) return
  const key = event.key.toLowerCase()
  if (event.metaKey || event.ctrlKey) {
    // On a Mac Ctrl with a letter moves within a field.
    if (isMac ? event.metaKey : event.ctrlKey) perform(`mod+${event.shiftKey ? 'shift+' : ''}${key}`, event)
    return
  }
  if (!preferences().singleKeys) return
  const before = first !== null && event.timeStamp - first.at < PATIENCE ? first.key : null
  first = null
  if (before !== null && perform(`${before} ${key}`, event)) return
  if (!perform(key, event) && !isTyping(event.target) && [...acts.keys()].some(keys => keys.startsWith(`${key} `))) first = { key, at: event.timeStamp }
}

/**
 * Does something on a key of the table in `keys.ts`. Never while an input method is composing; letters only while the reader wants single keys.
 * When two parts want the same key, the later one has it; `otherwise` marks what is done where no page has a meaning of its own.
 */
export const useShortcut = (name: KeyName, act: () => void, otherwise = false): void => {
  const fire = useEffectEvent(act)
  const keys = KEYS[name]
  useEffect(() => {
    const mine = () => fire()
    const others = acts.get(keys) ?? []
    acts.set(keys, otherwise ? [mine, ...others] : [...others, mine])
    window.addEventListener('keydown', onKey)
    return () => {
      const left = (acts.get(keys) ?? []).filter(other => other !== mine)
      if (left.length === 0) acts.delete(keys)
      else acts.set(keys, left)
    }
  }, [keys, otherwise])
}

/** Does what the key would do now, for those who found it by its name; false where nothing is wired to it. */
export const pressKey = (name: KeyName): boolean => {
  const act = acts.get(KEYS[name])?.at(-1)
  act?.()
  return act !== undefined
}
