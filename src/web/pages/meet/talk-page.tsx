import { useParams, useSearch } from '@tanstack/react-router'
import { useEffect } from 'react'
import { getOccurrence } from '#contract/meeting.ts'
import type { MeetingId } from '#domain/base/ids.ts'
import type { WallTime } from '#domain/time/wall-time.ts'
import { meeting as words } from '#i18n/meeting.ts'
import { useAsk } from '../../ground/api.ts'
import { late } from '../../ground/late.tsx'
import { useWords } from '../../ground/locale.tsx'
import { Page } from '../../parts/page.tsx'
import { ErrorState, Skeleton } from '../../parts/states.tsx'
import { Talk } from './talk.tsx'
import type { TalkView } from '../../meet/talk-view.ts'

const [Brief] = late(() => import('./brief.tsx').then(found => found.Brief), <Skeleton lines={8} card />)

/** /meet/:meetingId/:recurrenceId: one talk, prepared before and closed after (M5, M9–M12, P7). */
export const TalkPage = () => {
  const t = useWords(words)
  const { meetingId, recurrenceId } = useParams({ from: '/inside/meet/$meetingId/$recurrenceId' })
  const { view } = useSearch({ from: '/inside/meet/$meetingId/$recurrenceId' })
  const asked = useAsk(getOccurrence, { meetingId: meetingId as MeetingId, recurrenceId: recurrenceId as WallTime })
  const talk = asked.data
  return (
    <Page>
      {talk === undefined
        ? <><h1 className="vh" tabIndex={-1}>{t('title')}</h1>{asked.error ? <ErrorState error={asked.error} onRetry={() => void asked.refetch()} /> : <Skeleton lines={8} card />}</>
        : <Here key={`${meetingId} ${recurrenceId} ${view ?? ''}`} talk={talk} brief={view === 'brief'} />}
    </Page>
  )
}

const Here = ({ talk, brief }: { talk: TalkView; brief: boolean }) => {
  useEffect(() => {
    // The shell looked for a heading when this page came, before the answer did.
    if (document.activeElement === document.body || document.activeElement?.id === 'main') document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true })
  }, [])
  return brief ? <Brief talk={talk} /> : <Talk talk={talk} />
}
