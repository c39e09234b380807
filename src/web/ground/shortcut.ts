import { useEffect, useEffectEvent } from 'react'
import { preferences } from './preferences.ts'

const acts = new Map<string, (() => void)[]>()
const PATIENCE = 1200
let first: { readonly key: string; readonly at: number } | null = null

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || target.closest('input, textarea, select, [role="grid"], [role="listbox"], [role="menu"]') !== null)

const perform = (keys: string, event: KeyboardEvent): boolean => {
  const act = acts.get(keys)?.at(-1)
  if (act === undefined) return false
  event.preventDefault()
  act()
  return true
}

const onKey = (event: KeyboardEvent): void => {
  if (event.isComposing || event.keyCode === 229 || event.defaultPrevented || event.altKey || isTyping(event.target)) return
  if (document.querySelector('dialog[open]') !== null) return
  const key = event.key.toLowerCase()
  if (event.metaKey || event.ctrlKey) {
    if (!event.shiftKey) perform(`mod+${key}`, event)
    return
  }
  if (!preferences().singleKeys) return
  const before = first !== null && event.timeStamp - first.at < PATIENCE ? first.key : null
  first = null
  if (before !== null && perform(`${before} ${key}`, event)) return
  if (!perform(key, event) && [...acts.keys()].some(keys => keys.startsWith(`${key} `))) first = { key, at: event.timeStamp }
}

/**
 * Does something on a key: one letter (`n`), two in turn (`g t`), or with the command key (`mod+z`, ⌘ on a Mac and Ctrl elsewhere).
 * Never while an input method is composing or a field, grid, menu or open dialog has the focus; letters only while the reader wants single keys.
 * When two parts want the same key, the later one has it.
 */
export const useShortcut = (keys: string, act: () => void): void => {
  const fire = useEffectEvent(act)
  useEffect(() => {
    const mine = () => fire()
    acts.set(keys, [...(acts.get(keys) ?? []), mine])
    window.addEventListener('keydown', onKey)
    return () => {
      const left = (acts.get(keys) ?? []).filter(other => other !== mine)
      if (left.length === 0) acts.delete(keys)
      else acts.set(keys, left)
    }
  }, [keys])
}
