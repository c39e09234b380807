import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query'
import type * as z from 'zod/mini'
import type { Endpoint } from '#contract/endpoint.ts'
import { api, keyOf } from './api.ts'

type Shape = z.ZodMiniType
interface Paged { items: unknown[]; next: string | null }

/** Like `useAsk`, for lists that come page by page; `data.pages` holds them, `fetchNextPage` gets more. */
export const useAskPages = <I extends Shape, R extends z.ZodMiniType<Paged>>(endpoint: Endpoint<I, R>, input: z.input<I>, options: { enabled?: boolean; still?: boolean } = {}) =>
  useInfiniteQuery({
    queryKey: [...keyOf(endpoint, input), 'pages'],
    queryFn: ({ pageParam }) => api(endpoint, (pageParam === null ? input : { ...(input as object), cursor: pageParam }) as z.input<I>),
    initialPageParam: null as string | null,
    getNextPageParam: (last: z.output<R>) => (last as Paged).next,
    // Comparing all pages with all pages at each new one would cost more the further one scrolls.
    structuralSharing: false,
    enabled: options.enabled ?? true,
    ...(options.still ? { placeholderData: keepPreviousData } : {}),
  })
