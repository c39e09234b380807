import type { Format } from '../interaction/format.ts'
import { is } from './item.ts'
import type { Tokens } from './item.ts'
import type { Limits } from './limits.ts'

export interface SettledFormats {
  readonly formats: readonly Format[]
  /** Places of the tokens the forms were read from. */
  readonly read: readonly number[]
}

/** 会议 with no word for where: the form is open, so both. */
const OPEN_MEETING: readonly Format[] = ['face_to_face', 'remote_meeting']

/** The forms in the order written, each once. A meeting that is named by its form (远程会议, lunch meeting, meeting over coffee) adds nothing. */
export const settleFormats = (tokens: Tokens, limits: Limits): SettledFormats => {
  const read: number[] = []
  const formats: Format[] = []
  tokens.forEach((token, at) => {
    if (limits.tokens.has(at)) return
    const face = token.kind === 'face' && earlier(tokens, at, 'meet')
    const assembly = token.kind === 'assembly' && earlier(tokens, at, 'hold')
    if (token.kind === 'format') formats.push(...(token.formats ?? []))
    else if (face) formats.push('face_to_face')
    else if (token.kind === 'meeting' || assembly) formats.push(...(named(tokens, at, limits) ? [] : OPEN_MEETING))
    else return
    read.push(at)
  })
  return { formats: [...new Set(formats)], read }
}

const earlier = (tokens: Tokens, at: number, kind: 'meet' | 'hold'): boolean => [1, 2, 3, 4].some(back => is(tokens, at - back, kind))

const named = (tokens: Tokens, at: number, limits: Limits): boolean => {
  let before = at - 1
  while (is(tokens, before, 'filler')) before--
  if (is(tokens, before, 'format', 'meeting') && !limits.tokens.has(before)) return true
  let after = at + 1
  while (is(tokens, after, 'filler', 'article')) after++
  if (is(tokens, after, 'format')) return true
  while (is(tokens, after, 'break', 'filler')) after++
  return is(tokens, after, 'format') && (tokens[after]?.formats?.some(format => format === 'face_to_face' || format === 'remote_meeting' || format === 'call') ?? false)
}
