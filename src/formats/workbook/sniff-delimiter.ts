const DELIMITERS = [',', '\t', ';', '，', '|'] as const

/** Lines looked at, and characters of them. */
const SAMPLE_LINES = 20
const SAMPLE_CHARACTERS = 20_000

/**
 * The character between cells: the one that stands, outside quotes, equally often in most of the first lines. A first line `sep=;`
 * (Excel) is believed. Comma when there is none at all (a list of one column).
 */
export const sniffDelimiter = (text: string): string => {
  const told = /^sep=(.)\r?\n/i.exec(text)?.[1]
  if (told !== undefined) return told
  const lines = sampleLines(text)
  let best = ','
  let bestScore = 0
  for (const delimiter of DELIMITERS) {
    const counts = lines.map((line) => line.split(delimiter).length - 1)
    const first = Math.max(...counts.slice(0, 3), 0)
    const score = first === 0 ? 0 : (counts.filter((count) => count === first).length / lines.length) * 10 + Math.min(first, 8)
    if (score > bestScore) [best, bestScore] = [delimiter, score]
  }
  return best
}

/** The first lines with quoted parts taken out, since those may hold any delimiter. */
const sampleLines = (text: string): readonly string[] =>
  text.slice(0, SAMPLE_CHARACTERS).replace(/"(?:[^"]|"")*"/g, '').split(/\r\n|\r|\n/).filter((line) => line.trim() !== '').slice(0, SAMPLE_LINES)
