import { type KeyboardEvent, useState } from 'react'
import type * as z from 'zod/mini'
import { type askView, createAsk, editAsk, removeAsk } from '#contract/growth.ts'
import type { ContactId } from '#domain/base/ids.ts'
import { asks as words } from '#i18n/asks.ts'
import { parts } from '#i18n/parts.ts'
import { useAct } from '../../ground/acts.tsx'
import { late } from '../../ground/late.tsx'
import { useWords } from '../../ground/locale.tsx'
import { Button } from '../../parts/button.tsx'
import { Icon } from '../../parts/icon.tsx'
import { Menu } from '../../parts/menu.tsx'
import { useFormats } from '../../parts/use-formats.ts'
import { OneLine } from './asks-one-line.tsx'
import styles from './person.module.css'

type Ask = z.output<typeof askView>

const [AskDialog] = late(() => import('./asks-dialog.tsx').then(found => found.AskDialog))

/** What I want to ask a person, in order (M6): moved with the arrow keys, answered in place; asking to be my mentor comes last. */
export const AsksList = ({ contactId, asks, title, level = 3 }: { contactId: ContactId; asks: readonly Ask[]; title: string; level?: 3 | 2 }) => {
  const t = useWords(words)
  const [editing, setEditing] = useState<Ask | null>(null)
  const [adding, setAdding] = useState(false)
  const create = useAct(createAsk)
  const Heading = level === 3 ? 'h3' : 'h2'
  const plain = asks.filter(ask => !ask.mentor)
  const add = (text: string): void => create.mutate({ contactId, text })
  return (
    <section aria-labelledby={`asks-${contactId}`} className="stack-s">
      <div className={styles.favorsHead}>
        <Heading id={`asks-${contactId}`}>{title}</Heading>
        <Button small kind="quiet" onClick={() => setAdding(true)}><Icon name="plus" size={16} />{t('add_ask')}</Button>
      </div>
      {asks.length === 0 && !adding && <p className="muted small">{t('none')}</p>}
      {asks.length > 0 && <ol className="card">{asks.map(ask => <OneAsk key={ask.id} ask={ask} at={plain.indexOf(ask)} of={plain.length} onEdit={() => setEditing(ask)} />)}</ol>}
      {adding && <OneLine label={t('ask_text')} hint={t('ask_placeholder')} busy={create.isPending} onSave={add} onEnd={() => setAdding(false)} />}
      {!asks.some(ask => ask.mentor) && asks.length > 0 && <div><Button small kind="quiet" onClick={() => create.mutate({ contactId, text: t('mentor_text'), mentor: true })}>{t('add_mentor')}</Button></div>}
      {editing !== null && <AskDialog ask={editing} onClose={() => setEditing(null)} />}
    </section>
  )
}

const OneAsk = ({ ask, at, of, onEdit }: { ask: Ask; at: number; of: number; onEdit: () => void }) => {
  const t = useWords(words)
  const p = useWords(parts)
  const formats = useFormats()
  const move = useAct(editAsk, { said: ({ ask: { position } }) => t('moved', { n: position + 1 }) })
  const remove = useAct(removeAsk)
  const to = (position: number): void => {
    if (!move.isPending && position >= 0 && position < of && position !== at) move.mutate({ askId: ask.id, position })
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    const by = { ArrowUp: -1, ArrowDown: 1 }[event.key]
    if (by === undefined) return
    event.preventDefault()
    to(at + by)
  }
  const said = [ask.agreed === true ? t('mentor_agreed') : ask.agreed === false ? t('mentor_declined') : '', ask.answer, ask.answeredOn === null ? '' : t('answered_on', { on: formats.day(ask.answeredOn) })].filter(Boolean).join(' · ')
  return (
    <li className={styles.line}>
      {!ask.mentor && of > 1
        ? <button type="button" className={styles.handle} aria-label={`${t('handle', { text: ask.text })} · ${t('moved', { n: at + 1 })}`} title={t('order_hint')} onKeyDown={onKeyDown}>{at + 1}</button>
        : <span className={styles.handle} aria-hidden="true">{ask.mentor ? '★' : at + 1}</span>}
      <div className="grow">
        <p><span data-name>{ask.text}</span>{said !== '' && <span className={styles.fine} data-name>{said}</span>}</p>
        {ask.answeredOn === null && <button type="button" className={`${styles.action} small`} aria-label={`${t('answer_it')} · ${ask.text}`} onClick={onEdit}>{t('answer_it')}</button>}
      </div>
      <Menu
        small kind="quiet" className={styles.dots ?? ''} label={t('more_for', { text: ask.text })}
        items={[
          { label: p('edit'), onPress: onEdit },
          ...(ask.mentor || at === 0 ? [] : [{ label: t('move_up'), onPress: () => to(at - 1) }]),
          ...(ask.mentor || at === of - 1 ? [] : [{ label: t('move_down'), onPress: () => to(at + 1) }]),
          { label: p('remove'), danger: true, onPress: () => remove.mutate({ askId: ask.id }) },
        ]}
      >
        <Icon name="more" />
      </Menu>
    </li>
  )
}
