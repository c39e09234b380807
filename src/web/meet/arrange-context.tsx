import { createContext, type ReactNode, useCallback, useContext, useState } from 'react'
import { late } from '../ground/late.tsx'
import type { ArrangeStart } from './arrange-start.ts'

const ArrangeContext = createContext<(start?: ArrangeStart) => void>(() => undefined)

const [ArrangeDialog, warm] = late(() => import('./arrange-dialog.tsx').then(found => found.ArrangeDialog))

/** Makes 「约会面」 reachable from everywhere; the form itself is fetched when first wanted. */
export const ArrangeProvider = ({ children }: { children: ReactNode }) => {
  const [start, setStart] = useState<ArrangeStart | null>(null)
  const open = useCallback((wanted: ArrangeStart = {}) => setStart(wanted), [])
  return (
    <ArrangeContext value={open}>
      {children}
      {start !== null && <ArrangeDialog start={start} onClose={() => setStart(null)} />}
    </ArrangeContext>
  )
}

/** `const arrange = useArrange()`, then `arrange()` or `arrange({ people: [{ id, name }] })` opens the form. */
export const useArrange = (): ((start?: ArrangeStart) => void) => useContext(ArrangeContext)

/** Fetches the form ahead of its first use. */
export const warmArrange = warm
