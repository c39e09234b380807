import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { useEffect, useRef, useState } from 'react'
import { listBusy } from '#contract/busy.ts'
import { getCalendar } from '#contract/meeting.ts'
import { addDays, addMonths, type Day, monthOf, yearOf } from '#domain/time/day.ts'
import { dayOf, minutesOf, type WallTime, wallTimeOf } from '#domain/time/wall-time.ts'
import { calendar as words } from '#i18n/calendar.ts'
import { holidays } from '#i18n/holidays.ts'
import { useAsk } from '../../ground/api.ts'
import { pressHere } from '../../ground/here.ts'
import { useLocale, useWords } from '../../ground/locale.tsx'
import { useAway } from '../../ground/reach.ts'
import { useToday } from '../../ground/session.ts'
import { useShortcut } from '../../ground/shortcut.ts'
import { useBringAnswers } from '../../letters/use-bring-answers.tsx'
import { useArrange, warmArrange } from '../../meet/arrange-context.tsx'
import { holdsAnswer } from '../../meet/holds-answer.ts'
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
import { clockOf, type Talk } from './calendar-view.ts'
import { type Carried, onDay, pickedUp } from './carried.ts'
import { DayGrid } from './day-grid.tsx'
import { DayPanel } from './day-panel.tsx'
import { type View, weeksAround } from './days.ts'
import { Legend } from './legend.tsx'
import { MovingBar, usePlaceWords } from './moving-bar.tsx'
import { useDroppedFile } from './use-dropped-file.ts'
import { useMovable } from './use-movable.ts'
import { useMove } from './use-move.tsx'
import { WeekHours } from './week-hours.tsx'
import { WeekList } from './week-list.tsx'

/** /calendar: a month of days, a week by hours, or on a phone a week day below day, with marks and talks; a talk can be carried elsewhere. Without the server it shows what was seen last. */
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
  const answers = useBringAnswers(null)
  useDroppedFile(file => void holdsAnswer(file).then(is => (is ? answers : bring).mutate(file)))
  const grid = useRef<HTMLDivElement>(null)
  const panel = useRef<HTMLElement>(null)
  const [carried, setCarried] = useState<Carried | null>(null)
  const move = useMove()
  const movable = useMovable()
  const away = useAway()
  const placeWords = usePlaceWords()
  const list = phone && view === 'week'

  const go = (change: CalendarSearch): void => void navigate({ to: '/calendar', search: { ...search, ...change }, replace: true, resetScroll: false })
  const showDay = (day: Day): void => go({ on: day === today ? undefined : day })
  const choose = (day: Day): void => {
    showDay(day)
    setCarried(now => now && onDay(now, day))
  }
  const carry = (to: Carried): void => {
    if (dayOf(to.start) !== on) showDay(dayOf(to.start))
    setCarried(to)
  }
  const focusDay = (): void => grid.current?.querySelector<HTMLElement>('[role="gridcell"][tabindex="0"]')?.focus({ preventScroll: view === 'week' })
  const pick = (talk: Talk): void => {
    if (!movable(talk)) return
    setCarried(pickedUp(talk))
    if (dayOf(talk.start) !== on && !list) showDay(dayOf(talk.start))
    focusDay()
  }
  const leave = (): void => {
    setCarried(null)
    focusDay()
  }
  const put = (placed: Carried): void => {
    leave()
    if (dayOf(placed.start) !== on) showDay(dayOf(placed.start))
    move(placed)
  }
  const arrangeOn = (day: Day, at?: WallTime): void => {
    if (!away) arrange({ on: day, ...(at === undefined ? {} : { at: clockOf(at) }) })
  }
  const open = (): void => panel.current?.querySelector<HTMLElement>('a[href], button')?.focus()
  const talksOn = (day: Day): readonly Talk[] => (asked.data?.occurrences ?? []).filter(talk => talk.start.startsWith(day)).toSorted((a, b) => (a.start < b.start ? -1 : 1))
  // In the grid the talk that has the focus is meant, else the first of the day that can be moved.
  const pickHere = (): void => {
    const focused = document.activeElement
    if (!(focused instanceof HTMLElement) || !grid.current?.contains(focused)) return pressHere('move')
    const talk = talksOn(on).find(one => `${one.meetingId} ${one.recurrenceId}` === focused.dataset['talk']) ?? talksOn(on).find(movable)
    if (talk !== undefined) pick(talk)
  }
  useShortcut('move', pickHere)
  useShortcut('add', () => arrangeOn(on < today ? today : on))
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
  const shared = { days, busyOn: (day: Day) => busy.get(day) ?? [], talksOn, today }
  const gridded = { ref: grid, label: t('grid', { title }), on, carried, onChoose: choose, onOpen: open, onPut: put, onLeave: leave, ...shared }
  const hintOf = (kind: 'day' | 'moving') => t(view === 'week' && !list ? `${kind}_hint_hours` : `${kind}_hint`)
  return (
    <Page
      asideLabel={t('day')}
      aside={list ? undefined : <DayPanel ref={panel} on={on} {...shared} onPick={pick} onBack={focusDay} />}
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
          <Button kind="main" disabled={away} onClick={() => arrangeOn(on < today ? today : on)}>{t('arrange')}</Button>
        </>}
      />
      {provisional.length > 0 && <p className={styles.note}>{provisional.map(year => h('provisional', { year })).join(' ')} <Link to="/settings/$section" params={{ section: 'holidays' }}>{t('bring_holidays')}</Link></p>}
      {away && <p className={styles.note} role="status">{t(asked.data === undefined ? 'away_unseen' : 'away')} <Button small kind="quiet" onClick={() => void asked.refetch()}>{t('try_now')}</Button></p>}
      <p className="vh" aria-live="assertive">{carried !== null && <span data-name>{t('carried_to', { to: placeWords(carried, carried.talk.minutes) })}</span>}</p>
      {carried !== null && <MovingBar carried={carried} hint={phone ? '' : hintOf('moving')} onCarry={carry} onPut={() => put(carried)} onLeave={leave} />}
      {asked.data === undefined && asked.error
        ? <ErrorState error={asked.error} onRetry={() => void asked.refetch()} />
        : list
          ? <WeekList week={weeks[0] ?? []} {...shared} carried={carried} onPick={pick} onDrop={day => { if (carried !== null) put(onDay(carried, day)) }} />
          : view === 'week'
            ? <WeekHours week={weeks[0] ?? []} {...gridded} onCarry={carry} onArrange={start => arrangeOn(dayOf(start), start)} />
            : <DayGrid weeks={weeks} month={monthOf(on)} small={phone} {...gridded} onArrange={arrangeOn} onDrop={(talk, day) => { if (movable(talk)) put({ talk, start: wallTimeOf(day, minutesOf(talk.start)), minutes: talk.minutes }) }} />}
      <Legend hint={hintOf('day')} />
    </Page>
  )
}
