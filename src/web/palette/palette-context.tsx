import { createContext, lazy, type ReactNode, Suspense, useCallback, useContext, useEffect, useState } from 'react'

/** What the palette opens with. */
export interface PaletteStart {
  readonly text?: string
  /** A line to be written down, instead of something to find. */
  readonly line?: string
}

const PaletteContext = createContext<((start?: PaletteStart) => void) | null>(null)

const load = () => import('./palette.tsx')
const Palette = lazy(() => load().then(module => ({ default: module.Palette })))

/** Makes the palette (⌘K) reachable from everywhere behind the sign-in; it is fetched once the page has come to rest. */
export const PaletteProvider = ({ children }: { children: ReactNode }) => {
  const [start, setStart] = useState<PaletteStart | null>(null)
  const open = useCallback((wanted: PaletteStart = {}) => setStart(wanted), [])
  useEffect(() => {
    const timer = setTimeout(() => void load(), 1000)
    return () => clearTimeout(timer)
  }, [])
  return (
    <PaletteContext value={open}>
      {children}
      {start !== null && <Suspense><Palette start={start} onClose={() => setStart(null)} /></Suspense>}
    </PaletteContext>
  )
}

/** `const openPalette = usePalette()`; null where nobody is signed in. */
export const usePalette = (): ((start?: PaletteStart) => void) | null => useContext(PaletteContext)
