import { useEffect, useState } from 'react'
import { search } from '#contract/search.ts'
import { useAsk } from '../ground/api.ts'
import { useAway } from '../ground/reach.ts'
import { useSession } from '../ground/session.ts'
import type { PickedPerson } from '../parts/person-picker.tsx'
import { seenPeople } from '../offline/seen-people.ts'

const LIKELY = 3

/** The people most likely to be logged now: due today or met lately; without the server, those this device saw last. Null until known. */
export const useLikely = (): readonly PickedPerson[] | null => {
  const account = useSession().account?.id ?? ''
  const away = useAway()
  const { data, error } = useAsk(search, { limit: LIKELY })
  const [seen, setSeen] = useState<readonly PickedPerson[] | null>(null)
  const isAlone = data === undefined && (away || error !== null)
  useEffect(() => {
    if (isAlone) void seenPeople(account).catch(() => []).then(people => setSeen(people.slice(0, LIKELY).map(({ id, name }) => ({ id, name }))))
  }, [isAlone, account])
  return data?.items.slice(0, LIKELY).map(({ id, name }) => ({ id, name })) ?? seen
}
