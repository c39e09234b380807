import { useCallback, useSyncExternalStore } from 'react'

/** Whether a media query holds now: `useMedia('(min-width: 1100px)')`. For what styles alone cannot do, such as not drawing at all. */
export const useMedia = (query: string): boolean =>
  useSyncExternalStore(
    useCallback(changed => {
      const media = window.matchMedia(query)
      media.addEventListener('change', changed)
      return () => media.removeEventListener('change', changed)
    }, [query]),
    () => window.matchMedia(query).matches,
  )

export const PHONE = '(max-width: 720px)'
/** Room enough for a list and a person side by side. */
export const WIDE = '(min-width: 1100px)'
