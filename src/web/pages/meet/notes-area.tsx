import { type KeyboardEvent, useId, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { meeting as words } from '#i18n/meeting.ts'
import { isMac } from '../../ground/is-mac.ts'
import { useWords } from '../../ground/locale.tsx'
import { useSearch } from '../../ground/use-search.ts'
import type { Kept } from '../../offline/use-kept.ts'
import { Button } from '../../parts/button.tsx'
import { useFloating } from '../../parts/floating.ts'
import { TextArea } from '../../parts/inputs.tsx'
import { type FoundPerson, PersonFound } from '../../parts/person-found.tsx'
import { caretBottom } from './caret-bottom.ts'
import { mentionAt, toggledMark, type Written, withMention } from './marked-line.ts'
import { SaveWords } from './save-words.tsx'
import styles from './talk.module.css'

const MOST = 5

/** Large, for a phone in the hand: one point a line, `@` names people, a key or the button marks the line as a thing to do. Nothing is taken while an input method composes. */
export const NotesArea = ({ of }: { of: Kept }) => {
  const t = useWords(words)
  const area = useRef<HTMLTextAreaElement>(null)
  const list = useRef<HTMLDivElement>(null)
  const id = useId()
  const [mention, setMention] = useState<{ readonly from: number; readonly typed: string } | null>(null)
  const [at, setAt] = useState(0)
  const found = useSearch(mention?.typed ?? '', { limit: MOST, enabled: mention !== null })
  const people = mention === null ? [] : found.people
  const open = people.length > 0
  const caret = useRef<HTMLSpanElement>(null)
  useFloating(open, caret, list)
  const current = people[Math.min(at, people.length - 1)]

  const here = (): Written => ({ text: area.current?.value ?? of.text, caret: area.current?.selectionStart ?? 0 })
  const look = (composing = false): void => {
    const now = composing ? null : mentionAt(here())
    if (now !== null && area.current !== null && caret.current !== null) caret.current.style.top = `${caretBottom(area.current)}px`
    setMention(before => (now === null ? null : before?.from === now.from && before.typed === now.typed ? before : now))
  }
  const put = ({ text, caret }: Written): void => {
    // At once, so that what is typed next does not meet the caret on its way.
    flushSync(() => of.write(text))
    area.current?.focus()
    area.current?.setSelectionRange(caret, caret)
  }
  const take = (person: FoundPerson): void => {
    if (mention !== null) put(withMention(here(), mention.from, person.name))
    setMention(null)
  }
  const todo = (): void => put(toggledMark(here(), t('todo_mark')))
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing || event.keyCode === 229) return
    if (event.key === 'Enter' && (event.metaKey || event.ctrlKey)) todo()
    else if (!open) return
    else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') setAt((Math.min(at, people.length - 1) + (event.key === 'ArrowDown' ? 1 : people.length - 1)) % people.length)
    else if (event.key === 'Escape') setMention(null)
    else if ((event.key === 'Enter' || event.key === 'Tab') && current !== undefined) take(current)
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <div className="stack-s">
      <div className={styles.notes}>
        <TextArea
          ref={area} label={t('notes_label')} labelHidden className={styles.big} rows={10} spellCheck={false} placeholder={t('notes_hint', { key: isMac ? '⌘↵' : 'Ctrl+Enter' })}
          value={of.text} onChange={text => { of.write(text); setAt(0) }} onSelect={event => look((event.nativeEvent as Event & { isComposing?: boolean }).isComposing)} onCompositionEnd={() => look()}
          onBlur={() => { of.flush(); setMention(null) }} onKeyDown={onKeyDown}
          aria-autocomplete="list" aria-controls={open ? `${id}-people` : undefined} aria-activedescendant={open && current !== undefined ? `${id}-${current.id}` : undefined}
        />
        <span ref={caret} className={styles.caret} />
      </div>
      {open && (
        <div ref={list} id={`${id}-people`} role="listbox" aria-label={t('mention')} popover="manual" className={styles.mention}>
          {people.map(person => (
            <div key={person.id} id={`${id}-${person.id}`} role="option" aria-selected={person === current} tabIndex={-1} className={styles.option} onPointerDown={event => { event.preventDefault(); take(person) }}><PersonFound person={person} /></div>
          ))}
        </div>
      )}
      <div className={styles.foot}>
        {/* Pressed without taking the caret out of its line. */}
        <Button small onPointerDown={event => event.preventDefault()} onClick={todo}>{t('todo')}</Button>
        <SaveWords of={of} />
      </div>
    </div>
  )
}
