import { useMutation, useQueryClient } from '@tanstack/react-query'
import type * as z from 'zod/mini'
import { createMeeting, moveOccurrence } from '#contract/meeting.ts'
import type { WallTime } from '#domain/time/wall-time.ts'
import { arrange as words } from '#i18n/arrange.ts'
import { useActs } from '../ground/acts.tsx'
import { api, refresh } from '../ground/api.ts'
import { useWords } from '../ground/locale.tsx'

interface Wanted {
  readonly meeting: z.input<(typeof createMeeting)['input']>
  readonly moves: readonly { readonly recurrenceId: WallTime; readonly start: WallTime }[]
}

/** Arranges the meeting, and moves those of its talks that were put on other days. */
export const useKeep = () => {
  const t = useWords(words)
  const queries = useQueryClient()
  const { say, did } = useActs()
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
      const last = acts.at(-1) ?? actId
      ;[actId, ...acts].slice(0, -1).forEach(did)
      say({ text: t('kept', { title }), actId: last, ...(acts.length + lost === 0 ? {} : { more: lost > 0 ? t('half', { n: lost }) : t('moved_many', { n: acts.length }) }) })
      void refresh(queries)
    },
  })
}
