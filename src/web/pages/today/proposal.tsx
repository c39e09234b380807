import { useState } from 'react'
import { editActionItem } from '#contract/interaction.ts'
import { roleWords } from '#i18n/words.ts'
import { today as words } from '#i18n/today.ts'
import { useAct } from '../../ground/acts.tsx'
import { late } from '../../ground/late.tsx'
import { useWords } from '../../ground/locale.tsx'
import { useToday } from '../../ground/session.ts'
import { useLog } from '../../log/log-context.tsx'
import { useArrange } from '../../meet/arrange-context.tsx'
import { Button } from '../../parts/button.tsx'
import { Cup } from '../../parts/cup.tsx'
import { Icon } from '../../parts/icon.tsx'
import { Menu } from '../../parts/menu.tsx'
import { PersonLink } from '../../parts/person-link.tsx'
import { useFormats } from '../../parts/use-formats.ts'
import { DeferMenu } from './defer-menu.tsx'
import styles from './today.module.css'
import type { TodayItem } from './today-view.ts'

// Dialogs and fields are fetched when first wanted: the list itself needs neither.
const [LetGoDialog] = late(() => import('../../parts/let-go-dialog.tsx').then(found => found.LetGoDialog))

/** One thing: whose cup, why, what to talk of, and the small acts. */
export const Proposal = ({ item, waiting = false }: { item: TodayItem; waiting?: boolean }) => {
  const t = useWords(words)
  const role = useWords(roleWords)
  const formats = useFormats()
  const today = useToday()
  const log = useLog()
  const arrange = useArrange()
  const [lettingGo, setLettingGo] = useState(false)
  const finish = useAct(editActionItem, { said: () => t('done_said') })
  const { person, subject } = item
  const { name } = person
  const whom = { id: person.id, name }
  const kind = person.roleKinds[0]
  const known = [kind === undefined || kind === 'own' ? '' : role(kind), person.position, person.workContent].filter(Boolean).slice(0, 2).join(' · ')
  const isPromise = subject.kind === 'action_item'
  const how = [
    item.topic === '' ? '' : t('talk', { topic: item.topic }),
    ...(subject.kind === 'due' ? [item.formatsText, item.minutes === null ? '' : t('about', { duration: formats.duration(item.minutes) })] : []),
  ].filter(Boolean).join(' · ')
  return (
    <li className={styles.row} data-steaming data-item>
      <Cup state={person.cup.state} size={32} />
      <div className={styles.words}>
        <p className={styles.name}><PersonLink id={person.id}>{name}</PersonLink>{known !== '' && <span>{known}</span>}</p>
        {item.text !== '' && <p className={styles.text} data-name>{item.text}</p>}
        <p className={styles.why}>{item.reasons.map(reason => (isPromise && reason.key === 'today.promised' ? t('promised', { on: formats.day(item.on) }) : reason.text)).join(' · ')}</p>
        {how !== '' && <p className={styles.how} data-name>{how}</p>}
      </div>
      <div className={styles.acts}>
        {isPromise
          ? <Button kind={waiting ? 'plain' : 'main'} aria-label={t('done_for', { what: item.text })} busy={finish.isPending} onClick={() => finish.mutate({ actionItemId: subject.actionItemId, doneOn: today })}>{t('done')}</Button>
          : <Button data-press="log" aria-label={t('log_for', { name })} onClick={() => log({ people: [whom], topic: item.topic, minutes: item.minutes })}>{t('log')}</Button>}
        {!waiting && <DeferMenu item={item} />}
        <Menu
          kind="quiet" label={t('more_for', { name })} className={styles.more ?? ''}
          items={[...(waiting ? [] : [{ label: t('arrange'), onPress: () => arrange({ people: [whom], ...(item.minutes === null ? {} : { minutes: item.minutes }) }) }]), ...(isPromise ? [{ label: t('log'), onPress: () => log({ people: [whom] }) }] : []), { label: t('let_go'), onPress: () => setLettingGo(true) }]}
        >
          <Icon name="more" />
        </Menu>
      </div>
      {lettingGo && <LetGoDialog person={whom} onClose={() => setLettingGo(false)} />}
    </li>
  )
}
