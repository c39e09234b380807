import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { line as words } from '#i18n/line.ts'
import { sessionQuery } from '../ground/session.ts'
import { useAway } from '../ground/reach.ts'
import { useWords } from '../ground/locale.tsx'
import { useLog } from '../log/log-context.tsx'
import { Button } from '../parts/button.tsx'
import { Disclosure } from '../parts/disclosure.tsx'
import { mendStart } from './mend-start.ts'
import { dropWaiting, useQueue, type Waiting } from '../offline/queue.ts'
import styles from './waiting-row.module.css'

interface WaitingRowProps {
  /** Puts a refused line back to where lines are written; `onKept` is to be called once it is kept anew. */
  readonly onMend: (text: string, onKept: () => void) => void
}

const WaitingAct = ({ one, onMend }: WaitingRowProps & { one: Waiting }) => {
  const t = useWords(words)
  const log = useLog()
  const { n, said, refused, deed, people } = one
  const gone = (): void => void dropWaiting(n)
  const mend = (): void => {
    if (deed.act === 'line') onMend(deed.input.text, gone)
    else log({ ...mendStart(deed.input, people), onSaved: gone })
  }
  return (
    <li className={styles.act}>
      <div className="grow"><p data-name>{said}</p>{refused !== null && <p className={styles.refused}>{refused}</p>}</div>
      {refused !== null && <Button small aria-label={t('mend_what', { what: said })} onClick={mend}>{t('mend')}</Button>}
      <Button small kind="quiet" aria-label={t('drop_what', { what: said })} onClick={gone}>{t('drop')}</Button>
    </li>
  )
}

/** Quietly on Today: that the server is out of reach, and what waits to be sent, with what it refused to be mended or dropped. */
export const WaitingRow = ({ onMend }: WaitingRowProps) => {
  const t = useWords(words)
  const away = useAway()
  const queries = useQueryClient()
  const items = useQueue()
  // What was refused is in sight until the reader folds it.
  const [open, setOpen] = useState<boolean | null>(null)
  const refused = items.filter(one => one.refused !== null).length
  const waiting = items.length - refused
  const label = [waiting > 0 ? t('waiting', { n: waiting }) : '', refused > 0 ? t('refused', { n: refused }) : ''].filter(Boolean).join(' · ')
  return (
    <div className={styles.row}>
      {away && (
        <p className={styles.away} role="status">
          <span className="grow">{t('away')}</span>
          <Button small onClick={() => void queries.fetchQuery({ ...sessionQuery, staleTime: 0, retry: false }).catch(() => undefined)}>{t('try_now')}</Button>
        </p>
      )}
      {items.length > 0 && <Disclosure label={label} open={open ?? refused > 0} onToggle={setOpen}><ul className="card">{items.map(one => <WaitingAct key={one.n} one={one} onMend={onMend} />)}</ul></Disclosure>}
    </div>
  )
}
