import { useMutation } from '@tanstack/react-query'
import { type SubmitEvent, useEffect, useRef, useState } from 'react'
import { putHolidays, readHolidays } from '#contract/holidays.ts'
import { holidaysPage } from '#i18n/holidays-page.ts'
import { parts } from '#i18n/parts.ts'
import { messageOf, useAct } from '../../ground/acts.tsx'
import { api } from '../../ground/api.ts'
import { useWords } from '../../ground/locale.tsx'
import { Button } from '../../parts/button.tsx'
import { FormFailure } from '../../parts/field.tsx'
import { FileDrop } from '../../parts/file-drop.tsx'
import { TextArea } from '../../parts/inputs.tsx'
import { HolidaysDays } from './holidays-days.tsx'
import { countsOf } from './holidays-spans.ts'
import styles from './settings.module.css'

/** More than any notice with a page around it; the server says 100 KB. */
const LARGEST = 400_000

/** A notice pasted or in a file is read and shown; only what was looked at can be kept. */
export const HolidaysBring = () => {
  const t = useWords(holidaysPage)
  const p = useWords(parts)
  const [text, setText] = useState('')
  const [wrong, setWrong] = useState<string | null>(null)
  const field = useRef<HTMLTextAreaElement>(null)
  const shown = useRef<HTMLHeadingElement>(null)
  const read = useMutation({ mutationFn: async (given: { text: string; source: string }) => ({ ...given, found: await api(readHolidays, { text: given.text }) }) })
  const keep = useAct(putHolidays, { said: ({ year: { year } }) => t('kept', { year }), quietFailure: true })
  const found = read.data?.found
  // Who reads by ear or keyboard is brought to what was found.
  useEffect(() => { if (found !== undefined) shown.current?.focus() }, [found])
  const look = (given: { text: string; source: string }): void => {
    keep.reset()
    read.mutate(given)
  }
  const submit = (event: SubmitEvent): void => {
    event.preventDefault()
    setWrong(text.trim() === '' ? p('required') : null)
    if (text.trim() !== '') look({ text, source: '' })
  }
  const take = (file: File): void => {
    setWrong(file.size > LARGEST ? t('file_too_large') : null)
    if (file.size <= LARGEST) void file.text().then(content => look({ text: content, source: file.name }))
  }
  const leave = (): void => {
    read.reset()
    field.current?.focus()
  }
  const error = read.error === null ? wrong : messageOf(read.error, p('unknown_error'))
  return (
    <div className="stack">
      <FileDrop accept=".json,.txt,application/json,text/plain" busy={read.isPending} hint={t('file_hint')} onFile={take} />
      <form className={`card ${styles.form}`} onSubmit={submit} noValidate>
        <TextArea ref={field} label={t('text')} hint={t('text_hint')} rows={4} value={text} spellCheck={false} autoComplete="off" error={error} onChange={value => { setText(value); setWrong(null); read.reset() }} />
        <div className={styles.foot}><Button type="submit" kind={found === undefined ? 'main' : 'plain'} busy={read.isPending}>{t('look')}</Button></div>
      </form>
      {found !== undefined && read.data !== undefined && (
        <section className={`card ${styles.form}`} aria-labelledby="holidays-found">
          <div>
            <h3 id="holidays-found" ref={shown} tabIndex={-1}>{t('preview', { year: found.year, ...countsOf(found.days) })}</h3>
            {read.data.source !== '' && <p className="muted small">{t('from_file', { name: read.data.source })}</p>}
            {found.replaces !== 'none' && <p className="muted small">{t(`replaces_${found.replaces}`, { year: found.year })}</p>}
            {found.provisional && <p className="muted small">{t('partial_hint')}</p>}
          </div>
          <HolidaysDays label={t('days_of', { year: found.year })} days={found.days} />
          <FormFailure message={keep.error === null ? null : messageOf(keep.error, p('unknown_error'))} />
          <div className={styles.foot}>
            <Button kind="main" busy={keep.isPending} onClick={() => keep.mutate({ text: read.data.text, source: read.data.source }, { onSuccess: () => { setText(''); leave() } })}>{t('keep')}</Button>
            <Button onClick={leave}>{t('leave')}</Button>
          </div>
        </section>
      )}
    </div>
  )
}
