import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { useEffect, useRef, useState } from 'react'
import { listBusy } from '#contract/busy.ts'
import { getCalendar } from '#contract/meeting.ts'
import { addDays, addMonths, type Day, monthOf, yearOf } from '#domain/time/day.ts'
import { calendar as words } from '#i18n/calendar.ts'
import { holidays } from '#i18n/holidays.ts'
import { useAsk } from '../../ground/api.ts'
import { pressHere } from '../../ground/here.ts'
import { useLocale, useWords } from '../../ground/locale.tsx'
import { useToday } from '../../ground/session.ts'
import { useShortcut } from '../../ground/shortcut.ts'
import { useArrange, warmArrange } from '../../meet/arrange-context.tsx'
import { useBringCalendar } from '../../meet/use-bring-calendar.tsx'
import { Button, IconButton } from '../../parts/button.tsx'
import { Chip, ChipGroup } from '../../parts/chip.tsx'
import { Icon } from '../../parts/icon.tsx'
import { Page } from '../../parts/page.tsx'
import { PageHead } from '../../parts/page-head.tsx'
import { ErrorState } from '../../parts/states.tsx'
import { useFormats } from '../../parts/use-formats.ts'
import { usePhone } from '../../parts/use-media.ts'
import { busyByDay } from './busy-days.ts'
import styles from './calendar.module.css'
import type { CalendarSearch } from './calendar-search.ts'
import { isMovable, isSame, type Talk } from './calendar-view.ts'
import { DayGrid } from './day-grid.tsx'
import { DayPanel } from './day-panel.tsx'
import { type View, weeksAround } from './days.ts'
import { Legend } from './legend.tsx'
import { MovingBar } from './moving-bar.tsx'
import { useDroppedFile } from './use-dropped-file.ts'
import { useMove } from './use-move.tsx'
import { WeekList } from './week-list.tsx'

/** /calendar: a month or a week of days with their marks and talks; a talk can be carried to another day. */
export const CalendarPage = () => {
  const t = useWords(words)
  const h = useWords(holidays)
  const locale = useLocale()
  const formats = useFormats()
  const today = useToday()
  const phone = usePhone()
  const navigate = useNavigate()
  const arrange = useArrange()
  const search: CalendarSearch = useSearch({ from: '/inside/calendar' })
  const view: View = search.view ?? 'month'
  const on = search.on ?? today
  const weeks = weeksAround(on, view)
  const [from, to] = [weeks[0]?.[0] ?? on, weeks.at(-1)?.[6] ?? on]
  const asked = useAsk(getCalendar, { from, to }, { still: true })
  const elsewhere = useAsk(listBusy, { from, to }, { still: true })
  const bring = useBringCalendar({ link: true })
  useDroppedFile(file => bring.mutate(file))
  const grid = useRef<HTMLDivElement>(null)
  const panel = useRef<HTMLElement>(null)
  const [moving, setMoving] = useState<Talk | null>(null)
  const move = useMove()
  const list = phone && view === 'week'

  const go = (change: CalendarSearch): void => void navigate({ to: '/calendar', search: { ...search, ...change }, replace: true, resetScroll: false })
  const choose = (day: Day): void => go({ on: day === today ? undefined : day })
  const focusDay = (): void => grid.current?.querySelector<HTMLElement>('[role="gridcell"][tabindex="0"]')?.focus()
  const pick = (talk: Talk): void => {
    if (!isMovable(talk)) return
    setMoving(talk)
    focusDay()
  }
  const leave = (): void => {
    setMoving(null)
    focusDay()
  }
  const drop = (talk: Talk, day: Day): void => {
    leave()
    move(talk, day)
  }
  const open = (): void => panel.current?.querySelector<HTMLElement>('a[href], button')?.focus()
  const talksOn = (day: Day): readonly Talk[] => (asked.data?.occurrences ?? []).filter(talk => talk.start.startsWith(day)).toSorted((a, b) => (a.start < b.start ? -1 : 1))
  // In the grid the talk that has the focus is meant, else the first of the day that can be moved.
  const pickHere = (): void => {
    const focused = document.activeElement
    if (!(focused instanceof HTMLElement) || !grid.current?.contains(focused)) return pressHere('move')
    const talk = talksOn(on).find(one => `${one.meetingId} ${one.recurrenceId}` === focused.dataset['talk']) ?? talksOn(on).find(isMovable)
    if (talk !== undefined) pick(talk)
  }
  useShortcut('move', pickHere)
  useShortcut('add', () => arrange({ on: on < today ? today : on }))
  useEffect(() => {
    const timer = setTimeout(warmArrange, 1500)
    return () => clearTimeout(timer)
  }, [])

  const step = (by: 1 | -1): Day => (view === 'week' ? addDays(on, 7 * by) : addMonths(on, by))
  const month = new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : 'zh-CN', { month: locale === 'en' ? 'long' : 'numeric', timeZone: 'UTC' }).format(new Date(`${on}T00:00Z`))
  const title = view === 'week' ? t('week_of', { from: formats.fullDay(from), to: formats.monthDay(to) }) : t('month_of', { year: yearOf(on), month: locale === 'en' ? month : monthOf(on) })
  const days = new Map(asked.data?.days.map(day => [day.day, day]))
  const provisional = asked.data?.provisional ?? []
  const busy = busyByDay(elsewhere.data?.items ?? [], from, to)
  const shared = { days, busyOn: (day: Day) => busy.get(day) ?? [], talksOn, today, moving, onPick: pick }
  return (
    <Page
      asideLabel={t('day')}
      aside={list ? undefined : <DayPanel ref={panel} on={on} {...shared} onBack={focusDay} />}
    >
      <PageHead
        title={title} tab={t('title')}
        actions={<>
          <div className={styles.steps}>
            <IconButton label={t(view === 'week' ? 'previous_week' : 'previous_month')} onClick={() => choose(step(-1))}><Icon name="left" /></IconButton>
            <Button onClick={() => choose(today)}>{t('today')}</Button>
            <IconButton label={t(view === 'week' ? 'next_week' : 'next_month')} onClick={() => choose(step(1))}><Icon name="right" /></IconButton>
          </div>
          <ChipGroup label={t('view')}>
            {(['month', 'week'] as const).map(one => <Chip key={one} on={view === one} onPress={() => go({ view: one === 'week' ? one : undefined })}>{t(`view_${one}`)}</Chip>)}
          </ChipGroup>
          <Button kind="main" onClick={() => arrange({ on: on < today ? today : on })}>{t('arrange')}</Button>
        </>}
      />
      {provisional.length > 0 && <p className={styles.note}>{provisional.map(year => h('provisional', { year })).join(' ')} <Link to="/settings/$section" params={{ section: 'holidays' }}>{t('bring_holidays')}</Link></p>}
      {moving !== null && <MovingBar talk={moving} to={on} onDrop={() => drop(moving, on)} onLeave={leave} />}
      {asked.data === undefined && asked.error
        ? <ErrorState error={asked.error} onRetry={() => void asked.refetch()} />
        : list
          ? <WeekList week={weeks[0] ?? []} {...shared} onDrop={drop} />
          : (
            <DayGrid
              ref={grid} label={t('grid', { title })} weeks={weeks} month={view === 'month' ? monthOf(on) : null} on={on} small={phone} {...shared}
              isMoving={talk => isSame(moving, talk)} onChoose={choose} onOpen={open} onArrange={day => arrange({ on: day })} onDrop={drop} onLeave={leave}
            />
          )}
      <Legend />
    </Page>
  )
}
