import { type RefObject, useEffect, useEffectEvent, useRef, useState } from 'react'
import { line as words } from '#i18n/line.ts'
import { parts } from '#i18n/parts.ts'
import { messageOf } from '../ground/acts.tsx'
import { useWords } from '../ground/locale.tsx'
import { useLog } from '../log/log-context.tsx'
import { refillsOf } from '../log/refills.tsx'
import { useDeed } from '../offline/use-deed.tsx'
import { Button } from '../parts/button.tsx'
import { FormFailure } from '../parts/field.tsx'
import { LineChips } from './line-chips.tsx'
import { draftOf, keptOf, type Missing, missingIn, noEdits } from './line-draft.ts'
import { logStartOf } from './log-start-of.ts'
import { useReading } from './use-reading.ts'
import styles from './line.module.css'

interface LineWorkProps {
  readonly text: string
  readonly composing: boolean
  /** How often Enter was pressed; each asks to keep the line. */
  readonly enters: number
  readonly input: RefObject<HTMLInputElement | null>
  readonly onKept: () => void
}

const chipOf = (missing: Missing): string =>
  missing.what === 'people' ? 'person' : missing.what === 'future' ? 'date' : missing.what === 'format' ? 'format' : missing.what === 'unclear' ? `unclear:${missing.said}` : `unknown:${missing.name}`

/** What stands below the line: its reading as chips, what is still missing, and the keeping. */
export const LineWork = ({ text, composing, enters, input, onKept }: LineWorkProps) => {
  const t = useWords(words)
  const p = useWords(parts)
  const log = useLog()
  const { read, failure, readNow } = useReading(text, composing)
  const [edits, setEdits] = useState(noEdits)
  const [open, setOpen] = useState<string | null>(null)
  const [asked, setAsked] = useState<{ readonly said: string; readonly chip: string } | null>(null)
  const chips = useRef<HTMLDivElement>(null)
  const answered = useRef(0)
  const isSending = useRef(false)
  const deed = useDeed({
    text: done => ('people' in done && done.people.length > 0 ? t('saved_with', { names: done.people.map(({ name }) => name).join(t('and')) }) : t('saved')),
    more: refillsOf,
  })
  const draft = read === null ? null : draftOf(read.view, edits, read.today)
  const stillMissing = asked !== null && draft !== null && read !== null && missingIn(draft, read.today).some(missing => chipOf(missing) === asked.chip)

  const sentence = (missing: Missing): string =>
    missing.what === 'unclear' ? t('missing_unclear', { said: missing.said }) : missing.what === 'unknown' ? t('missing_unknown', { name: missing.name }) : t(`missing_${missing.what}`)
  const keep = useEffectEvent(async () => {
    const found = await readNow().catch(() => null)
    // Typed on meanwhile: that Enter was for another line. Already on its way: pressed twice.
    if (found === null || found.text !== input.current?.value || isSending.current) return
    const settled = draftOf(found.view, edits, found.today)
    const [first] = missingIn(settled, found.today)
    if (first !== undefined) {
      setAsked({ said: sentence(first), chip: chipOf(first) })
      return
    }
    setAsked(null)
    isSending.current = true
    deed.mutate({ deed: { act: 'line', input: keptOf(found.text, settled) }, said: found.text.trim(), people: settled.people }, { onSuccess: onKept, onSettled: () => { isSending.current = false } })
  })
  useEffect(() => {
    if (enters <= answered.current) return
    answered.current = enters
    void keep()
  }, [enters])
  useEffect(() => {
    if (asked !== null) chips.current?.querySelector<HTMLElement>(`[data-chip="${CSS.escape(asked.chip)}"]`)?.focus()
  }, [asked])

  const message = deed.error ?? failure
  return (
    <div className={styles.work}>
      <div ref={chips} className={styles.chips} role="group" aria-label={t('read')} aria-busy={read?.text !== text}>
        {draft !== null && read !== null && <LineChips draft={draft} today={read.today} edit={setEdits} open={open} onOpen={setOpen} />}
        <Button kind="quiet" small className={styles.more ?? ''} aria-label={t('more_hint')} onClick={() => log(draft === null ? {} : { ...logStartOf(text, draft), onSaved: onKept })}>{t('more')}</Button>
      </div>
      <p className={styles.note} role="status">{stillMissing ? asked?.said : read?.here ? t('read_here') : ''}</p>
      <FormFailure message={message === null ? null : messageOf(message, p('unknown_error'))} />
    </div>
  )
}
