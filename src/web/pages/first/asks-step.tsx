import { createAsk } from '#contract/growth.ts'
import { firstMeeting as words } from '#i18n/first-meeting.ts'
import { useAct } from '../../ground/acts.tsx'
import { useWords } from '../../ground/locale.tsx'
import { Icon } from '../../parts/icon.tsx'
import { AsksList } from '../person/asks-list.tsx'
import styles from './first.module.css'
import type { FirstView } from './first-view.ts'
import { Rehearsal } from './rehearsal.tsx'

/** As many as the lecture’s narrator had ready, the last of them to be her mentor. */
const WANTED = 3

/** ② Three asks in order, with a few to begin with, and the answer rehearsed (M6). */
export const AsksStep = ({ view: { person, asks, rehearsal } }: { view: FirstView }) => {
  const t = useWords(words)
  const create = useAct(createAsk)
  const known = new Set(asks.map(({ text }) => text))
  const plain = asks.filter(({ mentor }) => !mentor)
  const offered = plain.length >= WANTED - 1 ? [] : (['suggest_1', 'suggest_2', 'suggest_3'] as const).map(key => ({ text: t(key), mentor: false })).filter(({ text }) => !known.has(text))
  const suggestions = asks.some(({ mentor }) => mentor) ? offered : [...offered, { text: t('suggest_mentor'), mentor: true }]
  return (
    <div className="stack">
      <p className="muted small">{t('asks_hint')}</p>
      <AsksList contactId={person.id} asks={asks} title={t('asks_list')} level={3} />
      {suggestions.length > 0 && (
        <div role="group" aria-label={t('suggest')} className={styles.takes}>
          <span className="muted small">{t('suggest')}</span>
          {suggestions.map(({ text, mentor }) => (
            <button key={text} type="button" className={styles.take} aria-label={t('take', { text })} onClick={() => { if (!create.isPending) create.mutate({ contactId: person.id, text, mentor }) }}><Icon name="plus" size={14} /><span>{text}</span></button>
          ))}
        </div>
      )}
      <Rehearsal draft={rehearsal} />
    </div>
  )
}
