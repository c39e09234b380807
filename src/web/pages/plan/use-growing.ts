import { type RefCallback, useCallback, useState } from 'react'

const STEP = 100

/** How many of so many are drawn: a hundred, and a hundred more each time `end`, which stands below them, comes near. */
export const useGrowing = (count: number): { readonly drawn: number; readonly end: RefCallback<HTMLElement> } => {
  const [drawn, setDrawn] = useState(STEP)
  // A new one for each number drawn: it looks anew when there is still room below the last hundred.
  const end = useCallback<RefCallback<HTMLElement>>(element => {
    if (element === null) return
    const seen = new IntersectionObserver(([one]) => { if (one?.isIntersecting) setDrawn(drawn + STEP) }, { rootMargin: '1500px' })
    seen.observe(element)
    return () => seen.disconnect()
  }, [drawn])
  return { drawn: Math.min(drawn, count), end }
}
