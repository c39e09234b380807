import { editActionItem } from '#contract/interaction.ts'
import { meeting as words } from '#i18n/meeting.ts'
import { useAct } from '../../ground/acts.tsx'
import { useWords } from '../../ground/locale.tsx'
import { useToday } from '../../ground/session.ts'
import { IconButton } from '../../parts/button.tsx'
import { Icon } from '../../parts/icon.tsx'
import { useFormats } from '../../parts/use-formats.ts'
import { AdviceList } from '../person/asks-advice-list.tsx'
import { AsksList } from '../person/asks-list.tsx'
import styles from './talk.module.css'
import type { TalkView } from '../../meet/talk-view.ts'

type Item = TalkView['actionItems'][number]

/** What is open with these people: what to ask, what was promised, what they advised and should hear of (M6, M10, M12). */
export const OpenPoints = ({ talk }: { talk: TalkView }) => {
  const t = useWords(words)
  const { people } = talk.occurrence
  const several = people.length > 1
  return (
    <>
      {people.map(({ id, name, salutation }) => (
        <AsksList key={id} contactId={id} asks={talk.asks.filter(ask => ask.contactId === id)} title={several ? `${t('asks')} · ${salutation || name}` : t('asks')} level={3} />
      ))}
      <div className={styles.two}>
        <section aria-labelledby="talk-items" className="stack-s">
          <h3 id="talk-items">{t('items')}</h3>
          {talk.actionItems.length === 0 ? <p className="muted small">{t('items_none')}</p> : <ul className="card">{talk.actionItems.map(item => <OpenItem key={item.id} item={item} />)}</ul>}
        </section>
        {people.slice(0, 1).map(({ id }) => <AdviceList key={id} contactId={id} advice={talk.advice} occurrenceId={talk.occurrenceId} title={t('advice')} none={t('advice_none')} level={3} />)}
      </div>
    </>
  )
}

const OpenItem = ({ item }: { item: Item }) => {
  const t = useWords(words)
  const formats = useFormats()
  const today = useToday()
  const finish = useAct(editActionItem, { said: () => t('item_done_said') })
  return (
    <li className={styles.line}>
      <IconButton small label={t('item_done', { text: item.text })} busy={finish.isPending} onClick={() => finish.mutate({ actionItemId: item.id, doneOn: today })}><Icon name="check" size={16} /></IconButton>
      <p className="grow"><span data-name>{item.text}</span> <span className="muted small">{[t(`by_${item.by}`), item.dueOn === null ? '' : t('until', { near: formats.near(item.dueOn) })].filter(Boolean).join(' · ')}</span></p>
    </li>
  )
}
