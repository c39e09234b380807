import { type QueryClient, queryOptions, useQuery } from '@tanstack/react-query'
import type * as z from 'zod/mini'
import { getSession, type sessionView } from '#contract/session.ts'
import { day, type Day } from '#domain/time/day.ts'
import { forgetHistory } from './acts-history.ts'
import { api, asking, signCalls } from './api.ts'
import { forgetPeople } from './recent-people.ts'
import { store } from './storage.ts'

export type Session = z.output<typeof sessionView>

/** Who is signed in. Asked before the first page, when the window comes back, and now and then, so that midnight is noticed. */
export const sessionQuery = queryOptions({
  ...asking(getSession, {}),
  queryFn: async () => signed(await api(getSession, {})),
  staleTime: 60_000,
  refetchInterval: 300_000,
})

let lastWorkspace: Session['workspace'] = null

const signed = (session: Session): Session => {
  lastWorkspace = session.workspace ?? lastWorkspace
  store('here', session.state === 'signed_in' ? 'yes' : 'no')
  signCalls({ csrf: session.csrf, ...(session.workspace === null ? {} : { locale: session.workspace.locale }) })
  return session
}

/** Takes over the session an answer brought (sign in, first account); nothing read for whoever was here before stays. */
export const takeSession = (queries: QueryClient, session: Session): void => {
  forgetHistory()
  queries.setQueryData(sessionQuery.queryKey, signed(session))
  queries.removeQueries({ predicate: query => query.queryKey[0] !== sessionQuery.queryKey[0] })
}

export const leaveSession = (queries: QueryClient): void => {
  forgetPeople()
  takeSession(queries, { state: 'signed_out', csrf: null, account: null, workspace: null, demo: false })
}

export const useSession = (): Session => {
  const { data } = useQuery(sessionQuery)
  if (data === undefined) throw new Error('the session is asked before any page is shown')
  return data
}

/** The settings of the network; only on pages behind the sign-in. A page that is being left because its session ended keeps what it had. */
export const useWorkspace = (): NonNullable<Session['workspace']> => {
  const { workspace } = useSession()
  const shown = workspace ?? lastWorkspace
  if (shown === null) throw new Error('this page needs someone signed in')
  return shown
}

/** Today in the workspace's zone, as the server counts it. */
export const useToday = (): Day => day(useWorkspace().today)
