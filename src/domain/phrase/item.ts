import type { CadenceUnit, Weekday } from '../cadence/cadence.ts'
import type { Token } from './token.ts'

/** Once in n units. */
export interface Every {
  readonly n: number
  readonly unit: CadenceUnit
}

/** What a run of tokens says. */
export type Said =
  | {
    readonly kind: 'period'
    readonly closer: Every
    readonly wider: Every
    readonly each: boolean
    readonly times?: number
    readonly days: readonly Weekday[]
    readonly daysOr: boolean
  }
  | { readonly kind: 'count'; readonly min: number; readonly max: number }
  | { readonly kind: 'nth'; readonly ordinals: readonly number[]; readonly weekday: Weekday }
  | { readonly kind: 'days'; readonly days: readonly Weekday[]; readonly daysOr: boolean; readonly each: boolean }
  | { readonly kind: 'demand' }
  | { readonly kind: 'length'; readonly min: number; readonly max: number }
  | { readonly kind: 'badlength' }
  | { readonly kind: 'badcadence' }
  /** A part of a time that limits what is said (前三个月, 上半年, 如果). */
  | { readonly kind: 'scope' }
  /** Understood, without a place in a reading (15 号, 第二周): reported, harmless. */
  | { readonly kind: 'remark' }
  | { readonly kind: 'each_time' }

/** Something said at tokens `from` up to but not including `to`; `remark` is a token in it that is to be reported all the same (周末). */
export interface Item {
  readonly said: Said
  readonly from: number
  readonly to: number
  readonly remark?: number
}

export type Tokens = readonly Token[]
export type Scanner = (tokens: Tokens, at: number) => Item | null

/** Whether the token at a place is of one of these kinds. */
export const is = (tokens: Tokens, at: number, ...kinds: Token['kind'][]): boolean => {
  const token = tokens[at]
  return token !== undefined && kinds.includes(token.kind)
}
