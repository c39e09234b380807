import { type ComponentType, createElement, type ReactNode, useEffect, useState } from 'react'

/**
 * A component that is fetched when first wanted, or before that by `warm()`: `const [LogDialog, warmLog] = late(() => import('./log-dialog.tsx').then(found => found.LogDialog))`.
 * It stands there the moment it has come. `lazy` within `Suspense` would not do: React holds what a Suspense reveals back for 300 ms, fetched or not.
 * One that could not be fetched is for the page's error boundary, and is tried again the next time.
 */
export const late = <Props extends object>(load: () => Promise<ComponentType<Props>>, meanwhile: ReactNode = null): readonly [ComponentType<Props>, () => void] => {
  let found: ComponentType<Props> | null = null
  let coming: Promise<void> | null = null
  const come = (): Promise<void> => coming ??= load().then(component => { found = component }).catch((error: unknown) => {
    coming = null
    throw error
  })
  const Late = (props: Props): ReactNode => {
    const [, settle] = useState<unknown>(null)
    useEffect(() => {
      let isGone = false
      if (found === null) come().then(() => { if (!isGone) settle(true) }, (error: unknown) => { if (!isGone) settle(() => { throw error }) })
      return () => { isGone = true }
    }, [])
    return found === null ? meanwhile : createElement(found, props)
  }
  return [Late, () => void come().catch(() => undefined)]
}
