import { Link, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { getMeeting } from '#contract/meeting.ts'
import type { MeetingId } from '#domain/base/ids.ts'
import { addMinutes, dayOf } from '#domain/time/wall-time.ts'
import { parts } from '#i18n/parts.ts'
import { series as words } from '#i18n/series.ts'
import { formatWords } from '#i18n/words.ts'
import { isNotFound, useAsk } from '../../ground/api.ts'
import { useWords } from '../../ground/locale.tsx'
import { Tag } from '../../parts/chip.tsx'
import { Icon } from '../../parts/icon.tsx'
import { PageHead, Section } from '../../parts/page-head.tsx'
import { Page } from '../../parts/page.tsx'
import { PersonLink } from '../../parts/person-link.tsx'
import { ErrorState, Skeleton } from '../../parts/states.tsx'
import { useFormats } from '../../parts/use-formats.ts'
import { AnswersSection } from './answers-section.tsx'
import { NoticesSection } from './notices-section.tsx'
import { SeriesActions } from './series-actions.tsx'
import type { SeriesView } from './series-view.ts'
import styles from './series.module.css'
import { TalksSection } from './talks-section.tsx'

/** /meet/:meetingId: a series (or a single talk): when, what is to be told, its talks, the answers. */
export const SeriesPage = () => {
  const t = useWords(words)
  const p = useWords(parts)
  const meetingId = useParams({ from: '/inside/meet/$meetingId' }).meetingId as MeetingId
  const asked = useAsk(getMeeting, { meetingId })
  // One whose arranging was undone is gone, whatever is still remembered of it.
  if (asked.data !== undefined && !isNotFound(asked.error)) return <Series key={meetingId} view={asked.data} />
  return (
    <Page>
      {asked.error ? <><PageHead title={t('tab')} /><ErrorState error={asked.error} onRetry={() => void asked.refetch()} /></> : <><h1 className="vh" tabIndex={-1}>{p('loading')}</h1><Skeleton lines={8} /></>}
    </Page>
  )
}

const Series = ({ view }: { view: SeriesView }) => {
  const t = useWords(words)
  const f = useWords(formatWords)
  const formats = useFormats()
  const { meeting, coming, past, attendances, strays, notices } = view
  // Decided once: nothing jumps away from under the press that settles it.
  const [answersFirst] = useState(!meeting.cancelled && (strays.length > 0 || attendances.some(({ proposed, partStat, recurrenceId }) =>
    proposed !== null || (partStat === 'declined' && (recurrenceId === null || coming.some(talk => talk.recurrenceId === recurrenceId && !talk.moved && talk.state !== 'cancelled'))))))
  const answers = <AnswersSection meeting={meeting} attendances={attendances} strays={strays} />
  const { title, people, start, minutes, place, format, rule, ruleText, cancelled, follows, planLineId, text } = meeting
  const times = { from: start.slice(11), to: addMinutes(start, minutes).slice(11) }
  return (
    <Page>
      <PageHead
        title={title} tab={title}
        above={<Link to="/calendar" search={{}} className={styles.back}><Icon name="left" size={16} />{t('back')}</Link>}
        sub={<>{rule === null ? t('once', { on: `${formats.day(dayOf(start))} ${formats.weekday(dayOf(start))}`, ...times }) : t('sub', { rule: ruleText, ...times })} {cancelled && <Tag tone="amber">{t('cancelled')}</Tag>}</>}
        actions={<SeriesActions view={view} />}
      />
      <dl className={styles.facts}>
        <div><dt>{t('with')}</dt><dd>{people.map((person, i) => <span key={person.id}>{i > 0 && t('between')}<PersonLink id={person.id}>{person.name}</PersonLink></span>)} · {f(format)}</dd></div>
        {place !== '' && <div><dt>{t('place')}</dt><dd data-name>{place}</dd></div>}
      </dl>
      {(planLineId !== null || follows !== null) && (
        <p className={styles.ties}>
          {planLineId !== null && <span><Icon name="lock" size={14} /> {t('line')} <Link to="/plan" className={styles.link}>{t('to_plan')}</Link></span>}
          {follows !== null && <span>{t('follows')} <Link to="/meet/$meetingId" params={{ meetingId: follows }} className={styles.link}>{t('before')}</Link></span>}
        </p>
      )}
      <NoticesSection meeting={meeting} notices={notices} />
      {answersFirst && answers}
      <TalksSection id="coming" title={t('coming')} talks={coming} meeting={meeting} empty={cancelled ? null : t('coming_none')} />
      {!answersFirst && answers}
      {past.length > 0 && <TalksSection id="past" title={t('past')} talks={past} meeting={meeting} empty={null} />}
      {text !== '' && <Section id="words" title={t('words')}><p className={styles.words} data-name>{text}</p></Section>}
    </Page>
  )
}
