import { useState } from 'react'
import { dayOf } from '#domain/time/wall-time.ts'
import { meeting as words } from '#i18n/meeting.ts'
import { late } from '../../ground/late.tsx'
import { useWords } from '../../ground/locale.tsx'
import { useToday } from '../../ground/session.ts'
import { Button } from '../../parts/button.tsx'
import { NotesArea } from './notes-area.tsx'
import { NotesConflict } from './notes-conflict.tsx'
import styles from './talk.module.css'
import type { TalkView } from '../../meet/talk-view.ts'
import { useNotes } from './use-notes.ts'

const [HoldDialog] = late(() => import('./hold-dialog.tsx').then(found => found.HoldDialog))

/** ② The notes, and that it took place (M10). */
export const NotesStep = ({ talk }: { talk: TalkView }) => {
  const t = useWords(words)
  const today = useToday()
  const notes = useNotes(talk)
  const [holding, setHolding] = useState(false)
  const { state, start, next } = talk.occurrence
  const mayHold = talk.interactionId === null && state !== 'cancelled' && dayOf(start) <= today
  return (
    <div className="stack">
      {notes.theirs === null ? <NotesArea of={notes} /> : <NotesConflict of={notes} theirs={notes.theirs.text} />}
      {mayHold && <div className={styles.foot}><Button kind={next === 'hold' ? 'main' : 'plain'} onClick={() => { notes.flush(); setHolding(true) }}>{t('log_now')}</Button></div>}
      {talk.interactionId === null && state !== 'cancelled' && dayOf(start) > today && <p className="muted small">{t('not_yet')}</p>}
      {holding && <HoldDialog talk={{ ...talk, notes: notes.text }} onClose={() => setHolding(false)} />}
    </div>
  )
}
