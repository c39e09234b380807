import type { CupState } from '#domain/warmth/cup.ts'

const CODES = { bold: 1, dim: 2, red: 31, green: 32, yellow: 33, blue: 34, cyan: 36 } as const

export type Colour = keyof typeof CODES

/** Text in a colour (ECMA-48 SGR), or as it is where colours are not wanted. */
export const paint = (colours: boolean, colour: Colour, text: string): string => (colours && text !== '' ? `\x1b[${CODES[colour]}m${text}\x1b[0m` : text)

/** A cup's colour: warm ones warm, cold ones cold. */
export const cupColour: Readonly<Record<CupState, Colour>> = { fresh: 'red', hot: 'red', warm: 'yellow', cool: 'cyan', cold: 'blue', empty: 'dim', lid: 'dim' }
