import type { QueryClient } from '@tanstack/react-query'
import { createRootRouteWithContext, createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router'
import type { FunctionComponent } from 'react'
import { sessionQuery } from '../ground/session.ts'
import { calendarSearch } from '../pages/calendar/calendar-search.ts'
import { growthSearch } from '../pages/growth/growth-search.ts'
import { talkSearch } from '../pages/meet/talk-search.ts'
import { peopleSearch } from '../pages/people/people-search.ts'
import { personSearch } from '../pages/person/person-search.ts'
import { importSearch } from '../pages/import/import-search.ts'
import { Frame } from './frame.tsx'
import { Root } from './root.tsx'

// A page is one route here and one file under pages/, fetched when it is first opened:
//   createRoute({ getParentRoute: () => inside, path: '/people', validateSearch: peopleSearch, component: page(() => import('../pages/people/people-page.tsx').then(m => m.PeoplePage)) })
// Typed search params come from a small function beside the page (`people-search.ts`), read with `useSearch({ from: '/inside/people' })`.
// Such a function names every param it knows, `undefined` where the address says something else: what it leaves out passes through unread.
const page = (load: () => Promise<FunctionComponent>) => lazyRouteComponent(async () => ({ default: await load() }))

const root = createRootRouteWithContext<{ readonly queries: QueryClient }>()({ component: Root })

/** Everything behind the sign-in; a stranger is shown the door and comes back to where they wanted to go. */
const inside = createRoute({
  getParentRoute: () => root,
  id: 'inside',
  component: Frame,
  beforeLoad: async ({ context, location }) => {
    const { state } = await context.queries.ensureQueryData(sessionQuery)
    if (state === 'first_run') throw redirect({ to: '/welcome', replace: true })
    if (state === 'signed_out') throw redirect({ to: '/login', search: location.pathname === '/' ? {} : { next: location.href }, replace: true })
  },
})

const index = createRoute({ getParentRoute: () => inside, path: '/', beforeLoad: () => { throw redirect({ to: '/today', replace: true }) } })
const today = createRoute({ getParentRoute: () => inside, path: '/today', component: page(() => import('../pages/today/today-page.tsx').then(m => m.TodayPage)) })
// The list stays beside the person on a wide screen, so the person's page is its child and keeps its search.
const people = createRoute({ getParentRoute: () => inside, path: '/people', validateSearch: peopleSearch, component: page(() => import('../pages/people/people-page.tsx').then(m => m.PeoplePage)) })
const person = createRoute({ getParentRoute: () => people, path: '/$contactId', validateSearch: personSearch, component: page(() => import('../pages/person/person-page.tsx').then(m => m.PersonPage)) })
const first = createRoute({ getParentRoute: () => inside, path: '/people/$contactId/first', component: page(() => import('../pages/first/first-page.tsx').then(m => m.FirstPage)) })
const plan = createRoute({ getParentRoute: () => inside, path: '/plan', component: page(() => import('../pages/plan/plan-page.tsx').then(m => m.PlanPage)) })
const planOfYear = createRoute({ getParentRoute: () => inside, path: '/plan/$fiscalYear', component: page(() => import('../pages/plan/plan-page.tsx').then(m => m.PlanPage)) })
const calendar = createRoute({ getParentRoute: () => inside, path: '/calendar', validateSearch: calendarSearch, component: page(() => import('../pages/calendar/calendar-page.tsx').then(m => m.CalendarPage)) })
const series = createRoute({ getParentRoute: () => inside, path: '/meet/$meetingId', component: page(() => import('../pages/series/series-page.tsx').then(m => m.SeriesPage)) })
const talk = createRoute({ getParentRoute: () => inside, path: '/meet/$meetingId/$recurrenceId', validateSearch: talkSearch, component: page(() => import('../pages/meet/talk-page.tsx').then(m => m.TalkPage)) })
const growth = createRoute({ getParentRoute: () => inside, path: '/growth', validateSearch: growthSearch, component: page(() => import('../pages/growth/growth-page.tsx').then(m => m.GrowthPage)) })
const letters = createRoute({ getParentRoute: () => inside, path: '/letters', component: page(() => import('../pages/letters/letters-page.tsx').then(m => m.LettersPage)) })
const importPage = createRoute({ getParentRoute: () => inside, path: '/import/$importId', validateSearch: importSearch, component: page(() => import('../pages/import/import-page.tsx').then(m => m.ImportPage)) })
const settings = createRoute({ getParentRoute: () => inside, path: '/settings', component: page(() => import('../pages/settings/settings-page.tsx').then(m => m.SettingsPage)) })
const settingsSection = createRoute({ getParentRoute: () => inside, path: '/settings/$section', component: page(() => import('../pages/settings/settings-page.tsx').then(m => m.SettingsPage)) })

const login = createRoute({
  getParentRoute: () => root,
  path: '/login',
  validateSearch: (search: Record<string, unknown>): { next?: string | undefined } => ({ next: typeof search.next === 'string' && /^\/(?![/\\])/.test(search.next) ? search.next : undefined }),
  beforeLoad: async ({ context }) => {
    const { state } = await context.queries.ensureQueryData(sessionQuery)
    if (state === 'first_run') throw redirect({ to: '/welcome', replace: true })
    if (state === 'signed_in') throw redirect({ to: '/today', replace: true })
  },
  component: page(() => import('../pages/first-run/login-page.tsx').then(m => m.LoginPage)),
})
const welcome = createRoute({
  getParentRoute: () => root,
  path: '/welcome',
  validateSearch: (search: Record<string, unknown>): { step?: 'data' | 'budget' | undefined } => ({ step: search.step === 'data' || search.step === 'budget' ? search.step : undefined }),
  beforeLoad: ({ context }) => context.queries.ensureQueryData(sessionQuery),
  component: page(() => import('../pages/first-run/welcome-page.tsx').then(m => m.WelcomePage)),
})

export const routes = root.addChildren([inside.addChildren([index, today, people.addChildren([person]), first, plan, planOfYear, calendar, series, talk, growth, letters, importPage, settings, settingsSection]), login, welcome])
