import type { Day } from '../time/day.ts'
import { temperatureOn, type Warmth } from './warmth.ts'

/** How a cup looks (ux.md §3.5): 刚沏 热 温 转凉 凉透, 待沏 (never met), 封存 (let go). */
export const CUP_STATES = ['fresh', 'hot', 'warm', 'cool', 'cold', 'empty', 'lid'] as const

export type CupState = (typeof CUP_STATES)[number]

/** The lowest temperature of each state, °C. */
export const STATE_FROM = { fresh: 88, hot: 80, warm: 60, cool: 40 } as const

export const stateAt = (temperature: number): CupState =>
  temperature >= STATE_FROM.fresh ? 'fresh' : temperature >= STATE_FROM.hot ? 'hot' : temperature >= STATE_FROM.warm ? 'warm' : temperature >= STATE_FROM.cool ? 'cool' : 'cold'

export const cupState = (warmth: Warmth | null, letGo: boolean, on: Day): CupState =>
  letGo ? 'lid' : warmth === null ? 'empty' : stateAt(temperatureOn(warmth, on))
