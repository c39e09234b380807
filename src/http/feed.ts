import * as contract from '#contract/feed.ts'
import { createCalendarFeed } from '#usecases/feed/create-calendar-feed.ts'
import { getCalendarFeed } from '#usecases/feed/get-calendar-feed.ts'
import { getFeed } from '#usecases/feed/get-feed.ts'
import { revokeCalendarFeed } from '#usecases/feed/revoke-calendar-feed.ts'
import { answer } from './headers.ts'
import { parse, queryOf } from './input.ts'
import { type Door, mount, route } from './mount.ts'

/** The calendar given out: for whoever holds its secret address there is no sign-in. */
export const mountFeed = (door: Door): void => {
  mount(door, contract.getCalendarFeed, getCalendarFeed)
  mount(door, contract.createCalendarFeed, createCalendarFeed)
  mount(door, contract.revokeCalendarFeed, revokeCalendarFeed)
  route(door, contract.getFeed, async context => {
    const { text, tag } = await getFeed(door.deps, parse(contract.getFeed, context.req.param(), queryOf(context)))
    const headers = { etag: tag, 'cache-control': 'private, no-cache' }
    if (context.req.header('if-none-match') === tag) return answer(null, 304, headers)
    return answer(text, 200, { ...headers, 'content-type': 'text/calendar; charset=utf-8', 'content-disposition': 'inline; filename="xucha.ics"' })
  })
}
