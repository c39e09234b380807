import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import { paletteWords } from '#i18n/palette.ts'
import { parts } from '#i18n/parts.ts'
import { messageOf } from '../ground/acts.tsx'
import { useWords } from '../ground/locale.tsx'
import { searchNow } from '../ground/use-search.ts'
import { IconButton } from '../parts/button.tsx'
import { Icon } from '../parts/icon.tsx'
import { Key } from '../parts/key.tsx'
import type { Entry, Somebody, Then } from './entry.ts'
import styles from './palette.module.css'
import { looksLikeLine } from './looks-like-line.ts'
import type { PaletteStart } from '../ground/palette-context.ts'
import { PaletteList } from './palette-list.tsx'
import { PEOPLE, useFind } from './use-find.ts'
import { usePersonActs } from './use-person-acts.ts'

/**
 * ⌘K: one field, under it everybody and everything it may mean (ARIA APG combobox with grouped list). Enter takes, → or ⌘Enter shows what can be
 * done with a person, Esc closes and gives the focus back. What an input method is still composing is neither looked for nor taken.
 */
export const PaletteDialog = ({ start, onClose, onThen }: { start: PaletteStart; onClose: () => void; onThen: (next: Then) => void }) => {
  const t = useWords(paletteWords)
  const p = useWords(parts)
  const queries = useQueryClient()
  const navigate = useNavigate()
  const id = useId()
  const dialog = useRef<HTMLDialogElement>(null)
  const input = useRef<HTMLInputElement>(null)
  const composing = useRef(false)
  const [shown, setShown] = useState(start.text ?? '')
  const [typed, setTyped] = useState(shown)
  const [person, setPerson] = useState<(Somebody & { readonly from: string; readonly row: string }) | null>(null)
  const [at, setAt] = useState<string | null>(null)
  const [isTaking, setTaking] = useState(false)

  const find = useFind(person === null ? typed : person.from, onThen)
  const acts = usePersonActs(person, typed, onThen)
  const groups = person === null ? find.groups : acts
  const entries = groups.flatMap(group => group.entries)
  const current = entries.find(entry => entry.id === at) ?? entries[0]

  useEffect(() => {
    const before = document.activeElement
    const box = dialog.current
    if (box !== null && !box.open) box.showModal()
    input.current?.focus()
    return () => {
      box?.close()
      if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true })
    }
  }, [])
  const currentId = current === undefined ? undefined : `${id}-${current.id}`
  useEffect(() => {
    if (currentId !== undefined) document.getElementById(currentId)?.scrollIntoView({ block: 'nearest' })
  }, [currentId])

  const put = (text: string): void => {
    setShown(text)
    setTyped(text)
    setAt(null)
  }
  const take = (entry: Entry): void => {
    // The palette is away before what follows asks where the focus was.
    if (entry.follows !== true) onClose()
    entry.run()
  }
  /** Enter came before the answer: asks for this very text and opens the best, unless the reader types on. */
  const takeBest = async (): Promise<void> => {
    if (isTaking) return
    setTaking(true)
    const [best] = await searchNow(queries, typed, PEOPLE).catch(() => [])
    setTaking(false)
    if (input.current?.value.trim() !== typed.trim()) return
    if (best === undefined) {
      if (looksLikeLine(typed)) onThen({ what: 'line', text: typed.trim() })
      return
    }
    onClose()
    void navigate({ to: '/people/$contactId', params: { contactId: best.id } })
  }
  const showActs = ({ id: row, person: whom }: Entry): void => {
    if (whom === undefined) return
    setPerson({ ...whom, from: typed, row })
    put('')
    input.current?.focus()
  }
  const back = (): void => {
    if (person === null) return
    setPerson(null)
    put(person.from)
    setAt(person.row)
    input.current?.focus()
  }
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (event.nativeEvent.isComposing || event.keyCode === 229) return
    const { selectionStart, selectionEnd, value } = event.currentTarget
    const isAtEnd = selectionStart === value.length && selectionEnd === value.length
    const move = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    const whose = person === null && current?.person !== undefined ? current : undefined
    if (move !== undefined && current !== undefined) setAt(entries.at((entries.indexOf(current) + move) % entries.length)?.id ?? null)
    else if (whose !== undefined && ((event.key === 'ArrowRight' && isAtEnd) || (event.key === 'Enter' && (event.metaKey || event.ctrlKey)))) showActs(whose)
    else if (person !== null && value === '' && (event.key === 'Backspace' || event.key === 'ArrowLeft')) back()
    else if (event.key !== 'Enter') return
    else if (person === null && !find.isSettled && at === null && typed.trim() !== '' && current?.id.startsWith('command:') !== true) void takeBest()
    else if (current !== undefined) take(current)
    event.preventDefault()
  }
  const label = person === null ? t('input') : t('acts_input', { name: person.name })
  return (
    <dialog
      ref={dialog} className={styles.palette} aria-label={t('title')}
      onCancel={event => { event.preventDefault(); onClose() }}
      onPointerDown={event => { if (event.target === event.currentTarget) onClose() }}
    >
      <div className={styles.line} role="search">
        {person === null ? <Icon name="search" /> : <IconButton label={p('back')} className={styles.back} onClick={back}><Icon name="left" /></IconButton>}
        <input
          ref={input} className={styles.input} role="combobox" aria-label={label} placeholder={person === null ? label : t('acts_hint')} aria-expanded={entries.length > 0} aria-controls={id} aria-autocomplete="list" aria-activedescendant={currentId}
          autoComplete="off" spellCheck={false} enterKeyHint="go" value={shown}
          onChange={event => { if (composing.current) setShown(event.target.value); else put(event.target.value) }}
          onCompositionStart={() => { composing.current = true }}
          onCompositionEnd={event => { composing.current = false; put(event.currentTarget.value) }}
          onKeyDown={onKeyDown}
        />
        <IconButton label={p('close')} onClick={onClose}><Icon name="close" /></IconButton>
      </div>
      <div className={styles.list}>
        {find.failure !== null && person === null && <p className={styles.say} role="alert">{messageOf(find.failure, p('unknown_error'))}</p>}
        {find.isOffline && person === null && <p className={styles.say}>{t('offline')}</p>}
        <PaletteList id={id} label={t('title')} groups={groups} current={current?.id} onPoint={entry => setAt(entry.id)} onTake={take} onActs={showActs} />
        {entries.length === 0 && (person !== null || find.isSettled) && <p className={styles.say}>{t('none')}</p>}
        {person === null && find.more && <p className={styles.say}>{t('more_hint')}</p>}
      </div>
      <div className={styles.foot} aria-hidden="true">
        <span><Key>↵</Key> {t('hint_open')}</span>
        {person === null ? <span><Key>→</Key> {t('hint_more')}</span> : <span><Key>←</Key> {t('hint_back')}</span>}
        <span><Key>esc</Key> {t('hint_close')}</span>
      </div>
      <span className="vh" role="status">{find.isSettled || person !== null ? t('count', { n: entries.length }) : ''}</span>
    </dialog>
  )
}
