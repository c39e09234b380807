import { createContext, useContext } from 'react'

/** What the palette opens with. */
export interface PaletteStart {
  readonly text?: string
  /** A line to be written down, instead of something to find. */
  readonly line?: string
}

/** Opens the palette; null where nobody is signed in. `palette/palette-provider.tsx` fills it. */
export const PaletteContext = createContext<((start?: PaletteStart) => void) | null>(null)

/** `const openPalette = usePalette()` */
export const usePalette = (): ((start?: PaletteStart) => void) | null => useContext(PaletteContext)
