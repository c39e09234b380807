import { useRef } from 'react'
import { leaveSeen, listSeen, takeSeen } from '#contract/busy.ts'
import { addMinutes, dayOf } from '#domain/time/wall-time.ts'
import { busyWords } from '#i18n/busy.ts'
import { formatWords } from '#i18n/words.ts'
import { useAct } from '../../ground/acts.tsx'
import { useAsk } from '../../ground/api.ts'
import { useWords } from '../../ground/locale.tsx'
import { Button } from '../../parts/button.tsx'
import { Section } from '../../parts/page-head.tsx'
import { Asked } from '../../parts/states.tsx'
import { useFormats } from '../../parts/use-formats.ts'
import styles from './settings.module.css'

const AT_ONCE = 50

/** Events that happened with people of the network: each logged or passed over in one press, or all logged that are not yet. */
export const CalendarSeen = () => {
  const t = useWords(busyWords)
  const f = useWords(formatWords)
  const formats = useFormats()
  const asked = useAsk(listSeen, { limit: AT_ONCE })
  const list = useRef<HTMLDivElement>(null)
  // The row that was pressed goes; whoever works by keyboard goes on from the list.
  const stay = { onSuccess: () => list.current?.focus() }
  const take = useAct(takeSeen, { said: ({ taken }) => t('took', { n: taken }) })
  const leave = useAct(leaveSeen, { said: () => t('left') })
  const busy = take.isPending || leave.isPending
  const open = (asked.data?.items ?? []).filter(({ logged }) => !logged).map(({ key }) => key)
  return (
    <Section id="calendars-seen" title={t('seen')} action={open.length > 1 && <Button small busy={busy} onClick={() => take.mutate({ keys: open }, stay)}>{t('take_all', { n: open.length })}</Button>}>
      <div ref={list} tabIndex={-1} role="group" aria-labelledby="calendars-seen" className="stack">
        <p className="muted small">{t('seen_hint')}</p>
        <Asked of={asked} wait={2}>
          {({ items, count }) => items.length === 0 ? <p className="muted">{t('seen_none')}</p> : <>
            <ul className={`card ${styles.rows}`}>
              {items.map(({ key, title, people, start, minutes, format, logged }) => {
                const name = title === '' ? t('untitled') : title
                return (
                  <li key={key}>
                    <span className="grow">
                      <span data-name>{people.map(person => person.salutation === '' ? person.name : person.salutation).join(t('between'))} · {name}</span>
                      <small>{[t('seen_on', { on: formats.day(dayOf(start)), from: start.slice(11), to: addMinutes(start, minutes).slice(11) }), f(format), logged && t('logged')].filter(Boolean).join(' · ')}</small>
                    </span>
                    <Button small kind={logged ? 'plain' : 'main'} disabled={busy} aria-label={t('take_of', { title: name })} onClick={() => take.mutate({ keys: [key] }, stay)}>{t('take')}</Button>
                    <Button small disabled={busy} aria-label={t('leave_of', { title: name })} onClick={() => leave.mutate({ keys: [key] }, stay)}>{t('leave')}</Button>
                  </li>
                )
              })}
            </ul>
            {count > items.length && <p className="muted small">{t('more', { n: count - items.length })}</p>}
          </>}
        </Asked>
      </div>
    </Section>
  )
}
