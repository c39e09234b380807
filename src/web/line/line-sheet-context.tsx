import { createContext, lazy, type ReactNode, Suspense, useCallback, useContext, useState } from 'react'

const SheetContext = createContext<() => void>(() => undefined)

const LineSheet = lazy(() => import('./line-sheet.tsx').then(module => ({ default: module.LineSheet })))

/** Makes the phone's ＋ sheet reachable; it is fetched when first wanted. */
export const LineSheetProvider = ({ children }: { children: ReactNode }) => {
  const [open, setOpen] = useState(false)
  const show = useCallback(() => setOpen(true), [])
  return (
    <SheetContext value={show}>
      {children}
      {open && <Suspense><LineSheet onClose={() => setOpen(false)} /></Suspense>}
    </SheetContext>
  )
}

/** `const sheet = useLineSheet()`, then `sheet()` opens it. */
export const useLineSheet = (): (() => void) => useContext(SheetContext)
