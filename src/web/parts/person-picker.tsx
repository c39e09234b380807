import { useQueryClient } from '@tanstack/react-query'
import { type KeyboardEvent, useId, useRef, useState } from 'react'
import { createContact } from '#contract/contact.ts'
import type { ContactId } from '#domain/base/ids.ts'
import { parts } from '#i18n/parts.ts'
import { pickerWords } from '#i18n/person-picker.ts'
import { api } from '../ground/api.ts'
import { messageOf, useActs } from '../ground/acts.tsx'
import { useWords } from '../ground/locale.tsx'
import { searchNow, useSearch } from '../ground/use-search.ts'
import { cls } from './cls.ts'
import { Field, type FieldProps } from './field.tsx'
import { useFloating } from './floating.ts'
import { Icon } from './icon.tsx'
import { type FoundPerson, PersonFound } from './person-found.tsx'
import styles from './person-picker.module.css'

export interface PickedPerson { readonly id: ContactId; readonly name: string }

export interface PersonPickerProps extends FieldProps {
  readonly value: readonly PickedPerson[]
  readonly onChange: (people: readonly PickedPerson[]) => void
  /** One person only. */
  readonly single?: boolean
  /** People who may not be chosen (oneself in a relation). */
  readonly without?: readonly ContactId[]
  /** Offers to make a person who is not there yet; on by default. */
  readonly mayAdd?: boolean
}

const MOST = 8

type Choice = { readonly kind: 'person'; readonly found: FoundPerson } | { readonly kind: 'add'; readonly name: string }

/**
 * Chooses people by anything they may be found by, the likeliest before anything is typed (ARIA APG combobox with list). Nothing is taken while an input method composes.
 * Arrows move, Enter takes, Esc closes the list, Backspace in the empty field takes the last one off.
 */
export const PersonPicker = ({ value, onChange, single = false, without = [], mayAdd = true, ...field }: PersonPickerProps) => {
  const t = useWords(pickerWords)
  const p = useWords(parts)
  const queries = useQueryClient()
  const { say } = useActs()
  const [text, setText] = useState('')
  const [sought, setSought] = useState('')
  const [open, setOpen] = useState(false)
  const [at, setAt] = useState(0)
  const [adding, setAdding] = useState(false)
  const [failed, setFailed] = useState<string | null>(null)
  const box = useRef<HTMLDivElement>(null)
  const input = useRef<HTMLInputElement>(null)
  const list = useRef<HTMLDivElement>(null)
  const listId = useId()
  const composing = useRef(false)
  const found = useSearch(sought, { limit: MOST, enabled: open })
  useFloating(open, box, list, { sameWidth: true })

  const taken = new Set<string>([...value.map(person => person.id), ...without])
  const choicesOf = (items: readonly FoundPerson[], typed: string): Choice[] => {
    const known = items.some(one => one.name === typed || one.salutation === typed) || value.some(person => person.name === typed)
    return [...items.filter(one => !taken.has(one.id)).map(one => ({ kind: 'person' as const, found: one })), ...(mayAdd && typed !== '' && !known ? [{ kind: 'add' as const, name: typed }] : [])]
  }
  // What is listed may still answer the text before; then nobody new is offered, and Enter waits for the answer to this one.
  const settled = found.isSettled && sought === text
  const choices = choicesOf(found.people, settled ? text.trim() : '')
  const current = Math.min(at, choices.length - 1)

  const type = (typed: string): void => {
    setText(typed)
    setSought(typed)
  }
  const put = (person: PickedPerson): void => {
    onChange(single ? [person] : [...value, person])
    type('')
    setAt(0)
    setOpen(false)
    input.current?.focus()
  }
  const take = async (choice: Choice): Promise<void> => {
    if (choice.kind === 'person') return put({ id: choice.found.id, name: choice.found.name })
    if (adding) return
    setAdding(true)
    setFailed(null)
    try {
      const { contact, actId } = await api(createContact, { name: choice.name })
      say({ text: t('added', { name: contact.name }), actId })
      put({ id: contact.id, name: contact.name })
    } catch (error) {
      setFailed(messageOf(error, p('unknown_error')))
    } finally {
      setAdding(false)
    }
  }
  /** Enter before the answer is there: asks for this very text and takes the best, unless the reader types on. */
  const takeBest = async (): Promise<void> => {
    const typed = text.trim()
    const [best] = choicesOf(await searchNow(queries, typed, MOST).catch(() => []), typed)
    if (best !== undefined && input.current?.value.trim() === typed) await take(best)
  }
  const off = (person: PickedPerson): void => {
    onChange(value.filter(other => other.id !== person.id))
    input.current?.focus()
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing || event.keyCode === 229) return
    const choice = choices[current]
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault()
      if (!open) setOpen(true)
      else if (choices.length > 0) setAt((current + (event.key === 'ArrowDown' ? 1 : -1) + choices.length) % choices.length)
    } else if (event.key === 'Enter' && (open || text !== '')) {
      event.preventDefault()
      if (open && settled && choice !== undefined) void take(choice)
      else if (!settled) void takeBest()
    } else if (event.key === 'Escape' && open) {
      event.preventDefault()
      event.stopPropagation()
      setOpen(false)
    } else if (event.key === 'Backspace' && text === '') {
      const last = value.at(-1)
      if (last !== undefined) off(last)
    }
  }

  return (
    <Field {...field} error={failed ?? field.error}>
      {ids => (
        <div
          ref={box} className={styles.box}
          onPointerDown={event => {
            if (event.target === event.currentTarget) { event.preventDefault(); input.current?.focus() }
          }}
        >
          {value.map(person => (
            <span key={person.id} className={styles.picked}>
              <span data-name>{person.name}</span>
              <button type="button" className={styles.off} aria-label={t('remove', { name: person.name })} onClick={() => off(person)}><Icon name="close" size={12} /></button>
            </span>
          ))}
          <input
            {...ids} ref={input} className={styles.input} role="combobox" aria-expanded={open} aria-controls={listId} aria-autocomplete="list" autoComplete="off"
            aria-activedescendant={open && choices.length > 0 ? `${listId}-${current}` : undefined}
            placeholder={value.length === 0 ? t('pick') : undefined} value={text}
            onChange={event => { if (composing.current) setText(event.target.value); else type(event.target.value); setAt(0); setOpen(true) }}
            onCompositionStart={() => { composing.current = true }}
            onCompositionEnd={event => { composing.current = false; type(event.currentTarget.value) }}
            onClick={() => setOpen(true)} onBlur={() => setOpen(false)} onKeyDown={onKeyDown}
          />
          {open && (
            <div ref={list} popover="manual" className={styles.list} onPointerDown={event => event.preventDefault()}>
              <div role="listbox" id={listId} aria-label={field.label}>
                {choices.map((choice, i) => (
                  <div key={choice.kind === 'add' ? '+' : choice.found.id} id={`${listId}-${i}`} role="option" aria-selected={i === current} className={cls(styles.option, i === current && styles.current)} onClick={() => void take(choice)} onPointerMove={() => setAt(i)}>
                    {choice.kind === 'add'
                      ? <><Icon name="plus" /><span data-name>{t('add', { name: choice.name })}</span></>
                      : <PersonFound person={choice.found} />}
                  </div>
                ))}
              </div>
              {choices.length === 0 && settled && <p className={styles.none}>{t('none')}</p>}
            </div>
          )}
          <span className="vh" role="status">{open && found.hasAnswer ? t('count', { n: choices.length }) : ''}</span>
        </div>
      )}
    </Field>
  )
}
