import { useMutation, useQueryClient } from '@tanstack/react-query'
import type * as z from 'zod/mini'
import { createMeeting, moveOccurrence } from '#contract/meeting.ts'
import type { WallTime } from '#domain/time/wall-time.ts'
import { arrange as words } from '#i18n/arrange.ts'
import { parts } from '#i18n/parts.ts'
import { useActs } from '../ground/acts.tsx'
import { api, refresh } from '../ground/api.ts'
import { useWords } from '../ground/locale.tsx'
import { Button } from '../parts/button.tsx'

interface Wanted {
  readonly meeting: z.input<(typeof createMeeting)['input']>
  readonly moves: readonly { readonly recurrenceId: WallTime; readonly start: WallTime }[]
}

/** Arranges the meeting, and moves those of its talks that were put on other days. */
export const useKeep = () => {
  const t = useWords(words)
  const p = useWords(parts)
  const queries = useQueryClient()
  const { say, did, undo } = useActs()
  return useMutation({
    mutationFn: async ({ meeting, moves }: Wanted) => {
      const created = await api(createMeeting, meeting)
      const acts: string[] = []
      for (const move of moves) {
        // The meeting stands by now: what cannot be moved stays on its day, and is said.
        const moved = await api(moveOccurrence, { meetingId: created.meeting.id, ...move }).catch(() => null)
        if (moved !== null) acts.push(moved.actId)
      }
      return { ...created, acts, lost: moves.length - acts.length }
    },
    onSuccess: ({ actId, meeting: { title }, acts, lost }) => {
      if (acts.length + lost === 0) say({ text: t('kept', { title }), actId })
      else {
        // Several acts to the server, one to the reader: they are taken back together, the last first.
        const all = [actId, ...acts]
        all.forEach(did)
        const takeBack = async (): Promise<void> => { for (const act of all.toReversed()) await undo(act) }
        say({ text: t('kept', { title }), more: <>{lost > 0 ? t('half', { n: lost }) : t('moved_many', { n: acts.length })} <Button kind="quiet" small onClick={() => void takeBack()}>{p('undo')}</Button></> })
      }
      void refresh(queries)
    },
  })
}
