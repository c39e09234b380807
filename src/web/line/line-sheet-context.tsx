import { createContext, type ReactNode, useCallback, useContext, useEffect, useState } from 'react'
import { late } from '../ground/late.tsx'
import { usePhone } from '../parts/use-media.ts'

const SheetContext = createContext<() => void>(() => undefined)

const [LineSheet, warm] = late(() => import('./line-sheet.tsx').then(found => found.LineSheet))

/** Makes the phone's ＋ sheet reachable; it is fetched, on a phone, once the page has come to rest. */
export const LineSheetProvider = ({ children }: { children: ReactNode }) => {
  const [open, setOpen] = useState(false)
  const show = useCallback(() => setOpen(true), [])
  const phone = usePhone()
  useEffect(() => {
    if (!phone) return
    const timer = setTimeout(warm, 1000)
    return () => clearTimeout(timer)
  }, [phone])
  return (
    <SheetContext value={show}>
      {children}
      {open && <LineSheet onClose={() => setOpen(false)} />}
    </SheetContext>
  )
}

/** `const sheet = useLineSheet()`, then `sheet()` opens it. */
export const useLineSheet = (): (() => void) => useContext(SheetContext)
