import { createContext, type ReactNode, useCallback, useContext, useEffect, useState } from 'react'
import { late } from '../ground/late.tsx'
import { usePhone } from '../parts/use-media.ts'

/** `likeliest`: the likeliest person is chosen already. */
interface SheetStart { readonly likeliest?: boolean }

const SheetContext = createContext<(start?: SheetStart) => void>(() => undefined)

const [LineSheet, warm] = late(() => import('./line-sheet.tsx').then(found => found.LineSheet))

/** Makes the phone's ＋ sheet reachable; it is fetched, on a phone, once the page has come to rest. */
export const LineSheetProvider = ({ children }: { children: ReactNode }) => {
  const [open, setOpen] = useState<SheetStart | null>(null)
  const show = useCallback((start: SheetStart = {}) => setOpen(start), [])
  const phone = usePhone()
  useEffect(() => {
    if (!phone) return
    const timer = setTimeout(warm, 1000)
    return () => clearTimeout(timer)
  }, [phone])
  return (
    <SheetContext value={show}>
      {children}
      {open !== null && <LineSheet {...open} onClose={() => setOpen(null)} />}
    </SheetContext>
  )
}

/** `const sheet = useLineSheet()`, then `sheet()` opens it, `sheet({ likeliest: true })` with the likeliest person chosen. */
export const useLineSheet = (): ((start?: SheetStart) => void) => useContext(SheetContext)
