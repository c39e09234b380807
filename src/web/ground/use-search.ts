import { type QueryClient } from '@tanstack/react-query'
import { search } from '#contract/search.ts'
import { asking, useAsk } from './api.ts'
import { useAway } from './reach.ts'
import { useSettled } from './use-settled.ts'

const PAUSE = 50

const wanted = (q: string, limit: number) => (q === '' ? { limit } : { q, limit })

/**
 * People who answer to what is typed, the likeliest while nothing is. The last answer stays on screen while the next comes;
 * `isSettled` says that what is shown answers this very text.
 */
export const useSearch = (typed: string, options: { limit: number; enabled?: boolean }) => {
  const text = typed.trim()
  const q = useSettled(text, PAUSE)
  const away = useAway()
  const asked = useAsk(search, wanted(q, options.limit), { enabled: options.enabled ?? true, still: true })
  // Out of reach the next answer is not on its way: an old one would stand there for another text.
  const data = away && asked.isPlaceholderData ? undefined : asked.data
  return { people: data?.items ?? [], more: data?.more ?? false, error: asked.error, hasAnswer: data !== undefined, isSettled: q === text && data !== undefined && !asked.isPlaceholderData }
}

/** Asks for one text at once: Enter may come before the answer does. */
export const searchNow = async (queries: QueryClient, typed: string, limit: number) => (await queries.fetchQuery(asking(search, wanted(typed.trim(), limit)))).items
