import { lazy, type ReactNode, Suspense, useCallback, useEffect, useState } from 'react'
import { PaletteContext, type PaletteStart } from '../ground/palette-context.ts'

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
