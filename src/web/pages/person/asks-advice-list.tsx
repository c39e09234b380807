import { useState } from 'react'
import type * as z from 'zod/mini'
import { type adviceView, editAdvice } from '#contract/growth.ts'
import type { ContactId, OccurrenceId } from '#domain/base/ids.ts'
import { asks as words } from '#i18n/asks.ts'
import { useAct } from '../../ground/acts.tsx'
import { late } from '../../ground/late.tsx'
import { useWords } from '../../ground/locale.tsx'
import { useToday } from '../../ground/session.ts'
import { Button, IconButton } from '../../parts/button.tsx'
import { Icon } from '../../parts/icon.tsx'
import { useFormats } from '../../parts/use-formats.ts'
import styles from './person.module.css'

type Advice = z.output<typeof adviceView>

const [AdviceDialog] = late(() => import('./asks-advice-dialog.tsx').then(found => found.AdviceDialog))

/** What a person advised, whether it was tried, what it gave, and whether they heard of it (M12). */
export const AdviceList = ({ contactId, advice, occurrenceId = null, title, none, level = 3 }: { contactId: ContactId; advice: readonly Advice[]; occurrenceId?: OccurrenceId | null; title: string; none: string; level?: 3 | 2 }) => {
  const t = useWords(words)
  const [editing, setEditing] = useState<Advice | 'new' | null>(null)
  const Heading = level === 3 ? 'h3' : 'h2'
  return (
    <section aria-labelledby={`advice-${contactId}`} className="stack-s">
      <div className={styles.favorsHead}>
        <Heading id={`advice-${contactId}`}>{title}</Heading>
        <Button small kind="quiet" onClick={() => setEditing('new')}><Icon name="plus" size={16} />{t('advice_add')}</Button>
      </div>
      {advice.length === 0 ? <p className="muted small">{none}</p> : <ul className="card">{advice.map(one => <OneAdvice key={one.id} advice={one} onEdit={() => setEditing(one)} />)}</ul>}
      {editing !== null && <AdviceDialog contactId={contactId} occurrenceId={occurrenceId} advice={editing === 'new' ? null : editing} onClose={() => setEditing(null)} />}
    </section>
  )
}

const OneAdvice = ({ advice, onEdit }: { advice: Advice; onEdit: () => void }) => {
  const t = useWords(words)
  const formats = useFormats()
  const today = useToday()
  const report = useAct(editAdvice, { said: () => t('reported_said') })
  const tried = advice.tried === 'tried' ? t('tried_yes') : t(advice.tried)
  const said = [formats.day(advice.on), tried, advice.result, advice.reportedOn === null ? '' : t('reported_on', { on: formats.day(advice.reportedOn) })].filter(Boolean).join(' · ')
  return (
    <li className={styles.line}>
      <div className="grow">
        <p><span data-name>{advice.text}</span><span className={styles.fine} data-name>{said}</span></p>
        {advice.reportedOn === null && advice.tried !== 'not_yet' && (
          <button type="button" className={`${styles.action} small`} aria-label={`${t('report')} · ${advice.text}`} onClick={() => { if (!report.isPending) report.mutate({ adviceId: advice.id, reportedOn: today }) }}>{t('report')}</button>
        )}
      </div>
      <IconButton small label={t('advice_edit', { text: advice.text })} onClick={onEdit}><Icon name="pencil" size={16} /></IconButton>
    </li>
  )
}
