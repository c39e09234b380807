import { createContext, lazy, type ReactNode, Suspense, useCallback, useContext, useState } from 'react'
import type { LogStart } from './log-start.ts'

const LogContext = createContext<(start?: LogStart) => void>(() => undefined)

const load = () => import('./log-dialog.tsx')
const LogDialog = lazy(() => load().then(module => ({ default: module.LogDialog })))

/** Makes 「记一笔」 reachable from everywhere; the form itself is fetched when first wanted. */
export const LogProvider = ({ children }: { children: ReactNode }) => {
  const [start, setStart] = useState<LogStart | null>(null)
  const open = useCallback((wanted: LogStart = {}) => setStart(wanted), [])
  return (
    <LogContext value={open}>
      {children}
      {start !== null && <Suspense><LogDialog start={start} onClose={() => setStart(null)} /></Suspense>}
    </LogContext>
  )
}

/** `const log = useLog()`, then `log()` or `log({ people: [{ id, name }] })` opens the form. */
export const useLog = (): ((start?: LogStart) => void) => useContext(LogContext)

/** Fetches the form ahead of its first use. */
export const warmLog = (): void => void load()
