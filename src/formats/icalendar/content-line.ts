import type { Parameter, Property } from './component.ts'
import { fold } from './fold.ts'
import { decodeParameterValue, encodeParameterValue } from './parameter-value.ts'

const QUOTE = '"'

/** Where the value begins: after the first colon outside quotes. */
const colonOf = (text: string, from: number, quotes: boolean): number => {
  let quoted = false
  for (let at = from; at < text.length; at++) {
    const sign = text[at]
    if (sign === QUOTE && quotes) quoted = !quoted
    else if (sign === ':' && !quoted) return at
  }
  return -1
}

const splitOutsideQuotes = (text: string, separator: string, quotes: boolean): readonly string[] => {
  const parts: string[] = []
  let quoted = false
  let from = 0
  for (let at = 0; at < text.length; at++) {
    const sign = text[at]
    if (sign === QUOTE && quotes) quoted = !quoted
    else if (sign === separator && !quoted) {
      parts.push(text.slice(from, at))
      from = at + 1
    }
  }
  parts.push(text.slice(from))
  return parts
}

const valueOf = (written: string, quotes: boolean): string => decodeParameterValue(quotes ? written.replaceAll(QUOTE, '') : written)

const parameterOf = (written: string, quotes: boolean): Parameter | null => {
  const equals = written.indexOf('=')
  const name = (equals < 0 ? written : written.slice(0, equals)).replace(/[^A-Za-z0-9_-]/g, '').toUpperCase()
  if (name === '') return null
  const values = equals < 0 ? [''] : splitOutsideQuotes(written.slice(equals + 1), ',', quotes).map((value) => valueOf(value, quotes))
  return { name, values }
}

/**
 * Reads one unfolded content line: `name *(;param) : value` (RFC 5545 §3.1, RFC 6868), names in any case, with a vCard-like group before them or spaces around them.
 * Quotes that are never closed are taken for ordinary signs. Null when there is no name or no colon.
 */
export const readContentLine = (text: string, line: number): Property | null => {
  const head = /^[ \t]*(?:[A-Za-z0-9_-]+\.)?([A-Za-z0-9_-]+)[ \t]*(?=[;:])/.exec(text)
  const name = head?.[1]
  if (head === null || name === undefined) return null
  const from = head[0].length
  const closed = colonOf(text, from, true)
  const quotes = closed >= 0
  const colon = quotes ? closed : colonOf(text, from, false)
  if (colon < 0) return null
  const written = text.slice(from + 1, colon)
  const parameters = colon === from ? [] : splitOutsideQuotes(written, ';', quotes).flatMap((one) => parameterOf(one, quotes) ?? [])
  return { name: name.toUpperCase(), parameters, value: text.slice(colon + 1), line }
}

const parameterText = ({ name, values }: Parameter): string => `;${name}=${values.map(encodeParameterValue).join(',')}`

// A value comes here already encoded. A line end in it could only be somebody's attempt to write lines of his own; other control characters may not stand in a calendar at all.
const oneLine = (text: string): string => text.replace(/[\u0000-\u0008\u000a-\u001f\u007f]+/g, '')

/** The property as a content line, folded, without its CRLF. */
export const contentLine = ({ name, parameters, value }: Property): string =>
  fold(oneLine(`${name}${parameters.map(parameterText).join('')}:${value}`))
