import { useSyncExternalStore } from 'react'

/** Whether a media query holds now. */
export const useMedia = (query: string): boolean => useSyncExternalStore(listener => {
  const media = matchMedia(query)
  media.addEventListener('change', listener)
  return () => media.removeEventListener('change', listener)
}, () => matchMedia(query).matches)

/** Where the layout becomes one column (the same width as in the styles). */
export const usePhone = (): boolean => useMedia('(max-width: 720px)')
