import type { Component } from './component.ts'
import { contentLine } from './content-line.ts'

const linesOf = ({ name, properties, components }: Component): readonly string[] => [
  `BEGIN:${name}`,
  ...properties.map(contentLine),
  ...components.flatMap(linesOf),
  `END:${name}`,
]

/** A component as text (RFC 5545 §3.4): CRLF after every line, lines folded at 75 octets. */
export const writeComponent = (component: Component): string => linesOf(component).map((line) => `${line}\r\n`).join('')
