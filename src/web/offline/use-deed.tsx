import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { CallFailed } from '#client/client.ts'
import { line } from '#i18n/line.ts'
import { useActs } from '../ground/acts.tsx'
import { refresh } from '../ground/api.ts'
import { useWords } from '../ground/locale.tsx'
import { useSession } from '../ground/session.ts'
import { Button } from '../parts/button.tsx'
import type { PickedPerson } from '../parts/person-picker.tsx'
import { type Deed, deliver, type Delivered } from './deliver.ts'
import { isUnreachable } from './is-unreachable.ts'
import { dropWaiting, enqueue, waitingNow } from './queue.ts'
import { randomKey } from './random-key.ts'

interface Wanted {
  readonly deed: Deed
  /** As its writer would say it, for the list of what waits. */
  readonly said: string
  readonly people: readonly PickedPerson[]
}

interface Says {
  readonly text: (done: Delivered, wanted: Wanted) => string
  readonly more?: (done: Delivered) => ReactNode
}

/** Does an act now, or, where the server is out of reach, keeps it on this device to be sent once: `deed.mutate({ deed, said, people })`. Fails only where the server refuses. */
export const useDeed = ({ text, more }: Says) => {
  const t = useWords(line)
  const queries = useQueryClient()
  const { say } = useActs()
  const { account } = useSession()
  const takeBack = async (n: number): Promise<void> => {
    // Sent meanwhile, it has a toast of its own, with undo.
    if (!waitingNow().some(one => one.n === n)) return
    await dropWaiting(n)
    say({ text: t('taken_back') })
  }
  return useMutation({
    mutationFn: async (wanted: Wanted): Promise<Delivered | { readonly n: number }> => {
      const key = randomKey()
      try {
        return await deliver(wanted.deed, key)
      } catch (error) {
        if (!isUnreachable(error) || account === null) throw error
        // The same key: should the server have heard it after all, it is not done twice.
        try {
          return { n: await enqueue({ ...wanted, account: account.id, key }) }
        } catch {
          throw new CallFailed(0, 'internal', undefined, t('not_stored'))
        }
      }
    },
    onSuccess: (done, wanted) => {
      if ('n' in done) {
        const { n } = done
        say({ text: t('kept_here'), more: <Button kind="quiet" small onClick={() => void takeBack(n)}>{t('take_back')}</Button> })
        return
      }
      say({ text: text(done, wanted), more: more?.(done), actId: done.actId })
      void refresh(queries)
    },
  })
}
