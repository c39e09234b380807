import type { Component, Property } from './component.ts'
import { readContentLine } from './content-line.ts'
import type { IcsLimits } from './limits.ts'
import type { Tell } from './problem.ts'
import { unfold } from './unfold.ts'

interface Open {
  readonly name: string
  readonly line: number
  readonly properties: Property[]
  readonly components: Component[]
}

/**
 * The `BEGIN … END` trees of a text, one for each outermost block: usually one VCALENDAR, but bare VEVENTs and several calendars are read too.
 * Blocks that are not closed end where the one around them or the text does; what is nested deeper than `limits.depth` is left out. Takes time linear in the text.
 */
export const readComponents = (text: string, limits: IcsLimits, tell: Tell): readonly Component[] => {
  const roots: Component[] = []
  const open: Open[] = []
  let tooDeep = 0

  const close = (): void => {
    const done = open.pop()
    if (done !== undefined) (open.at(-1)?.components ?? roots).push(done)
  }

  const begin = (name: string, line: number): void => {
    if (tooDeep > 0 || open.length >= limits.depth) {
      if (tooDeep === 0) tell(line, 'calendar.too_deep')
      tooDeep++
    } else open.push({ name, line, properties: [], components: [] })
  }

  const end = (name: string, line: number): void => {
    if (tooDeep > 0) {
      tooDeep--
      return
    }
    const at = open.findLastIndex((one) => one.name === name)
    if (at < 0) {
      tell(line, 'calendar.line_unreadable', { line: `END:${name}` })
      return
    }
    while (open.length > at + 1) {
      const unclosed = open.at(-1)
      if (unclosed !== undefined) tell(unclosed.line, 'calendar.not_closed', { name: unclosed.name })
      close()
    }
    close()
  }

  for (const unfolded of unfold(text)) {
    const property = readContentLine(unfolded.text, unfolded.line)
    if (property === null) tell(unfolded.line, 'calendar.line_unreadable', { line: unfolded.text })
    else if (property.name === 'BEGIN') begin(property.value.trim().toUpperCase(), unfolded.line)
    else if (property.name === 'END') end(property.value.trim().toUpperCase(), unfolded.line)
    else if (tooDeep === 0) {
      const inside = open.at(-1)
      if (inside === undefined) tell(unfolded.line, 'calendar.line_unreadable', { line: unfolded.text })
      else inside.properties.push(property)
    }
  }
  while (open.length > 0) {
    const unclosed = open.at(-1)
    if (unclosed !== undefined) tell(unclosed.line, 'calendar.not_closed', { name: unclosed.name })
    close()
  }
  return roots
}
