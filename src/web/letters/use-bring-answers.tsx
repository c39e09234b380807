import { Link } from '@tanstack/react-router'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import type * as z from 'zod/mini'
import { bringAnswers } from '#contract/mail.ts'
import type { MeetingId } from '#domain/base/ids.ts'
import { dayOf } from '#domain/time/wall-time.ts'
import { mailAnswers as words } from '#i18n/mail-answers.ts'
import { series } from '#i18n/series.ts'
import { messageOf, useActs } from '../ground/acts.tsx'
import { api, refresh } from '../ground/api.ts'
import { useWords } from '../ground/locale.tsx'
import { useFormats } from '../parts/use-formats.ts'

type Answer = z.output<(typeof bringAnswers)['returns']>['answers'][number]

/** Takes a file with answers and says what became of each; leads to the meeting when it is another than `here`, which is null where no meeting is. */
export const useBringAnswers = (here: MeetingId | null) => {
  const t = useWords(words)
  const s = useWords(series)
  const formats = useFormats()
  const queries = useQueryClient()
  const { say } = useActs()
  const told = ({ outcome, name, from, proposed, partStat }: Answer): string => {
    const who = name === '' ? from || t('nobody') : name
    if (outcome === 'not_ours') return t('not_ours')
    if (outcome === 'stranger') return t('stranger', { from: who })
    if (outcome === 'known') return t('known', { name: who })
    if (proposed !== null) return t('proposed', { name: who, on: `${formats.day(dayOf(proposed.start))} ${proposed.start.slice(11)}` })
    return t('taken', { name: who, answer: s(partStat ?? 'needs_action') })
  }
  return useMutation({
    mutationFn: async (file: File) => api.up(bringAnswers, {}, new Uint8Array(await file.arrayBuffer())),
    onSuccess: ({ actId, answers }) => {
      const taken = answers.filter(({ outcome }) => outcome === 'taken')
      const elsewhere = taken.find(({ meetingId }) => meetingId !== null && meetingId !== here)?.meetingId
      say({
        text: answers.length === 0 ? t('none') : answers.map(told).join(t('between')), ...(taken.length === 0 ? {} : { actId }),
        ...(elsewhere ? { more: <Link to="/meet/$meetingId" params={{ meetingId: elsewhere }}>{t('see')}</Link> } : {}),
      })
      void refresh(queries)
    },
    onError: error => say({ text: messageOf(error, t('failed')), bad: true }),
  })
}
