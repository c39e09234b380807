import { useQuery } from '@tanstack/react-query'
import { type KeyboardEvent, useDeferredValue, useEffect, useId, useState } from 'react'
import type * as z from 'zod/mini'
import { readSentence } from '#contract/plan.ts'
import { plan as words } from '#i18n/plan.ts'
import { roleWords } from '#i18n/words.ts'
import { asking } from '../../ground/api.ts'
import { useWords } from '../../ground/locale.tsx'
import { Button } from '../../parts/button.tsx'
import styles from './plan.module.css'
import type { Goal } from './plan-view.ts'
import type { PlanSheet } from './use-plan-sheet.ts'

type Reading = z.output<(typeof readSentence)['returns']>

const CELLS = ['name', 'position', 'workContent', 'cadenceText', 'formatsText', 'lengthText', 'topic'] as const

/** The lecture's sentence (P4): what is written is shown as a row first, and added when the reader says so. */
export const SentenceField = ({ goals, sheet }: { goals: readonly Goal[]; sheet: PlanSheet }) => {
  const t = useWords(words)
  const role = useWords(roleWords)
  const id = useId()
  const [text, setText] = useState('')
  const [settled, setSettled] = useState('')
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text.trim()), 250)
    return () => clearTimeout(timer)
  }, [text])
  const sought = useDeferredValue(settled)
  const { data } = useQuery({ ...asking(readSentence, { text: sought }), enabled: sought !== '', staleTime: Infinity })
  const reading = sought === '' || text.trim() !== sought ? undefined : data
  const add = (row: Reading): void => {
    const said = (key: 'department' | 'organization' | 'position') => (row[key] === '' ? {} : { [key]: row[key] })
    const goal = goals.find(({ title }) => title === row.goal)
    const { name, workContent, cadenceText, formatsText, lengthText, topic, roleKind } = row
    sheet.edit({ create: [{ name, ...said('position'), ...said('department'), ...said('organization'), workContent, cadenceText, formatsText, lengthText, topic, roleKind, ...(goal === undefined ? {} : { goalId: goal.id }) }] }, () => t('sentence_done', { name }))
    setText('')
    setSettled('')
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing || event.keyCode === 229) return
    event.preventDefault()
    if (reading === undefined) setSettled(text.trim())
    else if (reading.name !== '') add(reading)
  }
  return (
    <div className={styles.sentence}>
      <div className={styles.sentenceLine}>
        <label htmlFor={id}>{t('sentence')}</label>
        <input id={id} value={text} placeholder={t('sentence_hint')} autoComplete="off" maxLength={2000} onChange={event => setText(event.target.value)} onKeyDown={onKeyDown} />
      </div>
      <div role="status" className={styles.reading} hidden={reading === undefined}>
        {reading !== undefined && (reading.name === '' ? <p className="muted small">{t('sentence_none')}</p> : (
          <>
            <p className="muted small">{t('sentence_read')}{reading.unread.length > 0 && ` · ${t('sentence_unread', { words: reading.unread.join(' ') })}`}</p>
            <dl className={styles.readRow}>
              {CELLS.map(cell => <div key={cell}><dt>{t(`col_${cell}`)}</dt><dd data-name={cell === 'name' || cell === 'topic' || undefined}>{reading[cell]}</dd></div>)}
              {reading.roleKind !== null && <div><dt>{t('col_roleKind')}</dt><dd>{role(reading.roleKind)}</dd></div>}
            </dl>
            <Button kind="main" small onClick={() => add(reading)}>{t('sentence_add')}</Button>
          </>
        ))}
      </div>
    </div>
  )
}
