import { expect, test } from 'vitest'
import { commandOf } from './keys.ts'

const press = (key: string, mods: string[] = []) =>
  commandOf({ key, shiftKey: mods.includes('shift'), ctrlKey: mods.includes('ctrl'), metaKey: mods.includes('meta'), altKey: mods.includes('alt') })

test('arrows move, Shift extends, the command key goes far', () => {
  expect(press('ArrowDown')).toEqual({ do: 'move', move: 'down', extend: false })
  expect(press('ArrowDown', ['shift'])).toEqual({ do: 'move', move: 'down', extend: true })
  expect(press('ArrowDown', ['ctrl', 'shift'])).toEqual({ do: 'move', move: 'bottom', extend: true })
  expect(press('Home', ['ctrl'])).toEqual({ do: 'move', move: 'first', extend: false })
})

test('⌘ does what Ctrl does', () => {
  expect(press('z', ['meta'])).toEqual({ do: 'undo' })
  expect(press('Z', ['meta', 'shift'])).toEqual({ do: 'redo' })
  expect(press('y', ['ctrl'])).toEqual({ do: 'redo' })
  expect(press('d', ['meta'])).toEqual({ do: 'fill_down' })
})

test('letters, copy and paste are left to the browser', () => {
  for (const [key, ...mods] of [['a'], ['中'], ['Process'], ['c', 'ctrl'], ['v', 'ctrl'], ['x', 'meta'], ['F5']]) expect(press(key ?? '', mods)).toBeNull()
})
