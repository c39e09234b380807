import { useEffect, useRef, useState } from 'react'
import { listTimeline } from '#contract/interaction.ts'
import { yearOf } from '#domain/time/day.ts'
import { person as words } from '#i18n/person.ts'
import { useAskPages } from '../../ground/ask-pages.ts'
import { useWords } from '../../ground/locale.tsx'
import { Button } from '../../parts/button.tsx'
import { Section } from '../../parts/page-head.tsx'
import { ErrorState, Skeleton } from '../../parts/states.tsx'
import { EntryDialog } from './dialogs.ts'
import { TimelineEntry } from './timeline-entry.tsx'
import type { Entry, PersonView } from './person-view.ts'
import styles from './person.module.css'

/** What happened, newest first, by year; more is fetched when its end comes in sight. */
export const Timeline = ({ view: { contact, interactions } }: { view: PersonView }) => {
  const t = useWords(words)
  const asked = useAskPages(listTimeline, { contactId: contact.id, limit: 30 })
  const [editing, setEditing] = useState<Entry | null>(null)
  const end = useRef<HTMLDivElement>(null)
  const { hasNextPage, isFetching, fetchNextPage } = asked
  useEffect(() => {
    if (end.current === null || !hasNextPage || isFetching) return
    const seen = new IntersectionObserver(([entry]) => { if (entry?.isIntersecting) void fetchNextPage() }, { rootMargin: '400px' })
    seen.observe(end.current)
    return () => seen.disconnect()
  }, [hasNextPage, isFetching, fetchNextPage])
  const entries = asked.data?.pages.flatMap(page => page.items) ?? []
  const years = [...new Set(entries.map(entry => yearOf(entry.on)))]
  return (
    <Section id="person-timeline" title={t('timeline')} remark={interactions > 0 ? t('timeline_count', { n: interactions }) : undefined}>
      {asked.data === undefined ? asked.error ? <ErrorState error={asked.error} onRetry={() => void asked.refetch()} /> : <Skeleton lines={6} card />
        : entries.length === 0 ? <p className={styles.work}>{t('timeline_none_hint')}</p>
        : years.map(year => (
          <section key={year} aria-labelledby={`year-${year}`}>
            <h3 id={`year-${year}`} className={styles.year}>{t('timeline_year', { year })}</h3>
            <ol className={styles.entries}>{entries.filter(entry => yearOf(entry.on) === year).map(entry => <TimelineEntry key={entry.id} entry={entry} of={contact.id} onEdit={() => setEditing(entry)} />)}</ol>
          </section>
        ))}
      <div ref={end}>{hasNextPage && <Button small busy={asked.isFetchingNextPage} onClick={() => void fetchNextPage()}>{t('timeline_more')}</Button>}</div>
      {editing !== null && <EntryDialog entry={editing} onClose={() => setEditing(null)} />}
    </Section>
  )
}
