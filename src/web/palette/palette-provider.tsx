import { type ReactNode, useCallback, useEffect, useState } from 'react'
import { late } from '../ground/late.tsx'
import { PaletteContext, type PaletteStart } from '../ground/palette-context.ts'

const [Palette, warm] = late(() => import('./palette.tsx').then(found => found.Palette))

/** Makes the palette (⌘K) reachable from everywhere behind the sign-in; it is fetched once the page has come to rest. */
export const PaletteProvider = ({ children }: { children: ReactNode }) => {
  const [start, setStart] = useState<PaletteStart | null>(null)
  const open = useCallback((wanted: PaletteStart = {}) => setStart(wanted), [])
  useEffect(() => {
    const timer = setTimeout(warm, 1000)
    return () => clearTimeout(timer)
  }, [])
  return (
    <PaletteContext value={open}>
      {children}
      {start !== null && <Palette start={start} onClose={() => setStart(null)} />}
    </PaletteContext>
  )
}
