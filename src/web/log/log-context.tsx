import { createContext, type ReactNode, useCallback, useContext, useState } from 'react'
import { late } from '../ground/late.tsx'
import type { LogStart } from './log-start.ts'

const LogContext = createContext<(start?: LogStart) => void>(() => undefined)

const [LogDialog, warm] = late(() => import('./log-dialog.tsx').then(found => found.LogDialog))

/** Makes 「记一笔」 reachable from everywhere; the form itself is fetched when first wanted. */
export const LogProvider = ({ children }: { children: ReactNode }) => {
  const [start, setStart] = useState<LogStart | null>(null)
  const open = useCallback((wanted: LogStart = {}) => setStart(wanted), [])
  return (
    <LogContext value={open}>
      {children}
      {start !== null && <LogDialog start={start} onClose={() => setStart(null)} />}
    </LogContext>
  )
}

/** `const log = useLog()`, then `log()` or `log({ people: [{ id, name }] })` opens the form. */
export const useLog = (): ((start?: LogStart) => void) => useContext(LogContext)

/** Fetches the form ahead of its first use. */
export const warmLog = warm
