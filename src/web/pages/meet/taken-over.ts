/** Points put under a text as lines of their own; what stands in it already is not put again. */
export const takenOver = (text: string, points: readonly string[]): string => {
  const fresh = missingIn(text, points).map(point => `- ${point.replace(/\s*\n\s*/g, ' ')}`)
  return [...(text.trim() === '' ? [] : [text.trimEnd()]), ...fresh].join('\n')
}

/** The points a text does not have yet. */
export const missingIn = <Text extends string>(text: string, points: readonly Text[]): Text[] => points.filter(point => !text.includes(point.replace(/\s*\n\s*/g, ' ')))
