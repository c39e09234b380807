import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { bringCalendar } from '#contract/busy.ts'
import { busyWords } from '#i18n/busy.ts'
import { parts } from '#i18n/parts.ts'
import { api, refresh } from '../ground/api.ts'
import { messageOf, useActs } from '../ground/acts.tsx'
import { useWords } from '../ground/locale.tsx'

const LARGEST = 5 * 1_048_576

/** Brings an .ics file in as busy times and says so, with undo; `link` where what could not be read is shown elsewhere. */
export const useBringCalendar = ({ link }: { readonly link: boolean }) => {
  const t = useWords(busyWords)
  const p = useWords(parts)
  const queries = useQueryClient()
  const { say } = useActs()
  return useMutation({
    mutationFn: async (file: File) => {
      if (file.size > LARGEST) throw new Error(t('too_large'))
      return api.up(bringCalendar, { fileName: file.name }, new Uint8Array(await file.arrayBuffer()), 'text/calendar')
    },
    onSuccess: ({ actId, calendar: { name, events }, replaced, problems }) => {
      const partly = problems.length === 0 ? '' : t('kept_partly', { n: problems.length })
      say({ text: t(replaced ? 'replaced' : 'kept', { name, n: events }) + partly, actId, more: link && <Link to="/settings/$section" params={{ section: 'calendars' }}>{t('see')}</Link> })
      void refresh(queries)
    },
    onError: error => say({ text: error.message === t('too_large') ? error.message : messageOf(error, p('unknown_error')), bad: true }),
  })
}
