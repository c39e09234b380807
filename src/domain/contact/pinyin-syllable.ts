// Every syllable of standard Mandarin by its initial: ü is v after l and n; lue for lüe and lyu for lü (passports) are read as well.
const FINALS: Readonly<Record<string, string>> = {
  '': 'a ai an ang ao e ei en eng er o ou',
  b: 'a ai an ang ao ei en eng i ian iao ie in ing o u', p: 'a ai an ang ao ei en eng i ian iao ie in ing o ou u',
  m: 'a ai an ang ao e ei en eng i ian iao ie in ing iu o ou u', f: 'a an ang ei en eng o ou u',
  d: 'a ai an ang ao e ei en eng i ia ian iao ie ing iu ong ou u uan ui un uo', t: 'a ai an ang ao e eng i ian iao ie ing ong ou u uan ui un uo',
  n: 'a ai an ang ao e ei en eng i ian iang iao ie in ing iu ong ou u uan un uo v ve ue yu',
  l: 'a ai an ang ao e ei eng i ia ian iang iao ie in ing iu o ong ou u uan un uo v ve ue yu',
  g: 'a ai an ang ao e ei en eng ong ou u ua uai uan uang ui un uo', k: 'a ai an ang ao e ei en eng ong ou u ua uai uan uang ui un uo',
  h: 'a ai an ang ao e ei en eng ong ou u ua uai uan uang ui un uo',
  j: 'i ia ian iang iao ie in ing iong iu u uan ue un', q: 'i ia ian iang iao ie in ing iong iu u uan ue un',
  x: 'i ia ian iang iao ie in ing iong iu u uan ue un',
  zh: 'a ai an ang ao e ei en eng i ong ou u ua uai uan uang ui un uo', ch: 'a ai an ang ao e en eng i ong ou u ua uai uan uang ui un uo',
  sh: 'a ai an ang ao e ei en eng i ou u ua uai uan uang ui un uo', r: 'an ang ao e en eng i ong ou u ua uan ui un uo',
  z: 'a ai an ang ao e ei en eng i ong ou u uan ui un uo', c: 'a ai an ang ao e en eng i ong ou u uan ui un uo',
  s: 'a ai an ang ao e en eng i ong ou u uan ui un uo',
  y: 'a an ang ao e i in ing o ong ou u uan ue un', w: 'a ai an ang ei en eng o u',
}

const SYLLABLES: ReadonlySet<string> = new Set(Object.entries(FINALS).flatMap(([initial, finals]) => finals.split(' ').map((final) => initial + final)))

/** Whether lower-case letters without a tone are one Mandarin syllable; ü is written v. */
export const isSyllable = (letters: string): boolean => SYLLABLES.has(letters)

const beginnings = (): ReadonlyMap<string, readonly string[]> => {
  const found = new Map<string, string[]>()
  for (const syllable of SYLLABLES) {
    for (let length = 1; length <= syllable.length; length++) {
      const letters = syllable.slice(0, length)
      found.set(letters, [...(found.get(letters) ?? []), syllable])
    }
  }
  return found
}

const BEGINNINGS = beginnings()

/** Whether a Mandarin syllable begins so, or is so: zh, zha, zhang. */
export const beginsSyllable = (letters: string): boolean => BEGINNINGS.has(letters)

/** The syllables that begin so: che → che, chen, cheng. */
export const syllablesFrom = (letters: string): readonly string[] => BEGINNINGS.get(letters) ?? []

/**
 * Cuts toneless lower-case letters into syllables, longest first (ouyang → ou yang, xian stays whole); null when they are not pinyin.
 * `allowed` may refuse a syllable by where it lies in the letters.
 */
export const splitSyllables = (letters: string, allowed: (from: number, to: number) => boolean = () => true): string[] | null => {
  // From the end: where the syllable that begins here ends, so that the rest can be cut as well. Linear, whatever is typed.
  const ends: number[] = []
  for (let from = letters.length - 1; from >= 0; from--) {
    for (let to = Math.min(from + 6, letters.length); to > from; to--) {
      const restIsCut = to === letters.length || ends[to] !== undefined
      if (!restIsCut || !SYLLABLES.has(letters.slice(from, to)) || !allowed(from, to)) continue
      ends[from] = to
      break
    }
  }
  const parts: string[] = []
  for (let from = 0; from < letters.length; ) {
    const to = ends[from]
    if (to === undefined) return null
    parts.push(letters.slice(from, to))
    from = to
  }
  return parts
}
