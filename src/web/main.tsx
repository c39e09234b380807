import './styles/index.css'
import { MutationCache, QueryCache, QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { CallFailed } from '#client/client.ts'
import { ActsProvider } from './ground/acts.tsx'
import { isUnauthorized } from './ground/api.ts'
import { LocaleProvider } from './ground/locale.tsx'
import { sessionQuery } from './ground/session.ts'
import { createAppRouter } from './shell/router.tsx'

/** A session that ended meanwhile: ask who is there, and let the router show the door. */
const onError = (error: unknown): void => {
  if (isUnauthorized(error)) void queries.fetchQuery({ ...sessionQuery, staleTime: 0 }).then(() => router.invalidate())
}

const queries = new QueryClient({
  queryCache: new QueryCache({ onError }),
  mutationCache: new MutationCache({ onError }),
  defaultOptions: {
    queries: {
      staleTime: 20_000,
      // What the server refused it will refuse again; only a server that did not answer is asked twice.
      retry: (times, error) => !(error instanceof CallFailed) && times < 1,
      networkMode: 'always',
    },
    mutations: { networkMode: 'always' },
  },
})
const router = createAppRouter(queries)
// Where most visits begin: its code is fetched while the session is still being asked for.
if (/^\/(?:today)?$/.test(location.pathname)) void import('./pages/today/today-page.tsx')

const place = document.getElementById('app')
if (place === null) throw new Error('index.html has no #app')
createRoot(place).render(
  <StrictMode>
    <QueryClientProvider client={queries}>
      <LocaleProvider>
        <ActsProvider>
          <RouterProvider router={router} />
        </ActsProvider>
      </LocaleProvider>
    </QueryClientProvider>
  </StrictMode>,
)
