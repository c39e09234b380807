import type { Day } from '../time/day.ts'
import type { WallTime } from '../time/wall-time.ts'

/** What to look at before a talk, on one screen (小抄, M9). Empty texts and lists are left out of the letter. */
export interface Brief {
  /** On the workspace’s clock. */
  readonly start: WallTime
  readonly end: WallTime
  readonly title: string
  readonly people: readonly string[]
  readonly place: string
  readonly goal: string
  readonly progress: string
  readonly learned: string
  readonly mistakes: string
  readonly problems: string
  readonly asks: readonly string[]
  readonly open: readonly { readonly text: string; readonly by: 'me' | 'them'; readonly dueOn: Day | null }[]
  readonly advice: readonly { readonly text: string; readonly result: string }[]
  readonly placeNotes: string
  readonly lastPlace: string
  readonly bring: string
}

const CHARACTERS = 160
const POINTS = 5

/** Text on one line, its points separated, cut where it is long. */
export const shortened = (text: string, most = CHARACTERS): string => {
  const line = text.split('\n').map(point => point.replace(/^\s*(?:[-*+]|\d+[.、])\s+/, '').trim()).filter(point => point !== '').join(' / ')
  const characters = [...line]
  return characters.length <= most ? line : `${characters.slice(0, most - 1).join('').trimEnd()}…`
}

/** No longer than a screen: long texts are cut, and of each list the first few stay. */
export const briefOf = (all: Brief): Brief => ({
  ...all,
  goal: shortened(all.goal), progress: shortened(all.progress), learned: shortened(all.learned), mistakes: shortened(all.mistakes), problems: shortened(all.problems),
  asks: all.asks.slice(0, POINTS).map(text => shortened(text)), open: all.open.slice(0, POINTS).map(one => ({ ...one, text: shortened(one.text) })),
  advice: all.advice.slice(0, POINTS).map(({ text, result }) => ({ text: shortened(text), result: shortened(result) })),
  placeNotes: shortened(all.placeNotes), bring: shortened(all.bring),
})
