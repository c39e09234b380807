import type { CSSProperties } from 'react'
import type { Span } from './hours.ts'

/** Where a block stands in its day, for the styles: minutes since midnight, and its lane. */
export const placeStyle = ({ from, to }: Span, lane = 0, lanes = 1): CSSProperties => ({ '--from': from, '--long': to - from, '--lane': lane, '--lanes': lanes }) as CSSProperties
