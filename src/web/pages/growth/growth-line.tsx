import { useState } from 'react'
import { getContact } from '#contract/contact.ts'
import { editGrowthEntry } from '#contract/growth.ts'
import type { ContactId } from '#domain/base/ids.ts'
import { growth as words } from '#i18n/growth.ts'
import { useAct } from '../../ground/acts.tsx'
import { useAsk } from '../../ground/api.ts'
import { late } from '../../ground/late.tsx'
import { useWords } from '../../ground/locale.tsx'
import { Button, IconButton } from '../../parts/button.tsx'
import { Tag } from '../../parts/chip.tsx'
import { Icon } from '../../parts/icon.tsx'
import { PersonLink } from '../../parts/person-link.tsx'
import { useFormats } from '../../parts/use-formats.ts'
import type { GrowthView } from './growth-entry-view.ts'
import styles from './growth.module.css'

const [EntryDialog] = late(() => import('./entry-dialog.tsx').then(found => found.EntryDialog))
const [SolveDialog] = late(() => import('./solve-dialog.tsx').then(found => found.SolveDialog))

const TONES = { progress: 'celadon', learned: 'info', mistake: 'amber', problem: 'plain' } as const

/** One entry: its kind, what it says, its day; a problem also says whether it is solved and with whose help. */
export const GrowthLine = ({ entry }: { entry: GrowthView }) => {
  const t = useWords(words)
  const formats = useFormats()
  const [open, setOpen] = useState<'edit' | 'solve' | null>(null)
  const unsolve = useAct(editGrowthEntry)
  const { kind, text, on, solvedOn, solvedWith } = entry
  return (
    <li className={styles.line}>
      <Tag tone={TONES[kind]}>{t(kind)}</Tag>
      <div className="grow">
        <p className={styles.text} data-name>{text}</p>
        <p className="muted small">
          {formats.day(on)}
          {solvedOn !== null && <> · {t('solved_on', { on: formats.day(solvedOn) })}</>}
          {solvedWith !== null && <> · <Helper id={solvedWith} /></>}
        </p>
      </div>
      {kind === 'problem' && (solvedOn === null
        ? <Button small aria-label={t('solved', { text })} onClick={() => setOpen('solve')}>{t('solve')}</Button>
        : <Button small kind="quiet" busy={unsolve.isPending} onClick={() => unsolve.mutate({ entryId: entry.id, solvedOn: null, solvedWith: null })}>{t('unsolve')}</Button>)}
      <IconButton small label={t('edit_for', { text })} onClick={() => setOpen('edit')}><Icon name="pencil" size={16} /></IconButton>
      {open === 'edit' && <EntryDialog entry={entry} onClose={() => setOpen(null)} />}
      {open === 'solve' && <SolveDialog entry={entry} onClose={() => setOpen(null)} />}
    </li>
  )
}

const Helper = ({ id }: { id: ContactId }) => {
  const t = useWords(words)
  const { data } = useAsk(getContact, { contactId: id })
  return data === undefined ? null : <PersonLink id={id}>{t('solved_with', { name: data.contact.name })}</PersonLink>
}
