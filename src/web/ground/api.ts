import { keepPreviousData, type QueryClient, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type * as z from 'zod/mini'
import { CallFailed, type Client, createClient, type Send } from '#client/client.ts'
import type { Endpoint } from '#contract/endpoint.ts'
import { earlyAnswer } from './early.ts'
import { KEPT, tellReach } from './reach.ts'

/** What every call carries besides its own: the reader's language and the proof that it comes from our page. */
const signature = { locale: 'zh-CN', csrf: null as string | null }

export const signCalls = (change: Partial<typeof signature>): void => {
  Object.assign(signature, change)
}

const send: Send = async (path, { method, headers, body }) => {
  try {
    const answer = await ((method === 'GET' ? earlyAnswer(path, signature.locale) : null) ?? fetch(path, {
      method,
      body,
      credentials: 'same-origin',
      headers: { ...headers, 'accept-language': signature.locale, ...(method === 'GET' || signature.csrf === null ? {} : { 'x-csrf-token': signature.csrf }) },
    }))
    tellReach(answer.headers.has(KEPT))
    return answer
  } catch (error) {
    tellReach(true)
    throw error
  }
}

/** Calls the server; the same for all of the page. */
export const api: Client = createClient(send)

export const useApi = (): Client => api

type Shape = z.ZodMiniType

/** The key an answer is cached under: `[method path, input]`. */
export const keyOf = <I extends Shape, R extends Shape>(endpoint: Endpoint<I, R>, input: z.input<I>) => [endpoint.path, input] as const

export const asking = <I extends Shape, R extends Shape>(endpoint: Endpoint<I, R>, input: z.input<I>) => ({
  queryKey: keyOf(endpoint, input),
  queryFn: () => api(endpoint, input),
})

/** Asks a GET endpoint and keeps the answer: `const { data, error, refetch } = useAsk(getToday, {})`. `still` keeps the former answer on screen while the input changes. */
export const useAsk = <I extends Shape, R extends Shape>(endpoint: Endpoint<I, R>, input: z.input<I>, options: { enabled?: boolean; still?: boolean } = {}) =>
  useQuery({ ...asking(endpoint, input), enabled: options.enabled ?? true, ...(options.still ? { placeholderData: keepPreviousData } : {}) })

/** After a write everything on screen is asked again: the data is near and small, and no list can be forgotten. */
export const refresh = (queries: QueryClient): Promise<void> => queries.invalidateQueries()

/** Calls a writing endpoint, then refreshes what is on screen. Toasts and undo: `useAct` in `acts.tsx`. */
export const useSend = <I extends Shape, R extends Shape>(endpoint: Endpoint<I, R>) => {
  const queries = useQueryClient()
  return useMutation({ mutationFn: (input: z.input<I>) => api(endpoint, input), onSuccess: () => refresh(queries) })
}

export const isUnauthorized = (error: unknown): boolean => error instanceof CallFailed && error.code === 'unauthorized'
export const isNotFound = (error: unknown): boolean => error instanceof CallFailed && error.code === 'not_found'
