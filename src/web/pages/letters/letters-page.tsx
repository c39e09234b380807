import { Link } from '@tanstack/react-router'
import { useEffect, useEffectEvent } from 'react'
import { listMessages } from '#contract/mail.ts'
import { mailOutbox as words } from '#i18n/mail-outbox.ts'
import { useAskPages } from '../../ground/ask-pages.ts'
import { useWords } from '../../ground/locale.tsx'
import { Button } from '../../parts/button.tsx'
import { Icon } from '../../parts/icon.tsx'
import { PageHead } from '../../parts/page-head.tsx'
import { Page } from '../../parts/page.tsx'
import { Asked, EmptyState } from '../../parts/states.tsx'
import styles from './letters.module.css'
import { MessageLine } from './message-line.tsx'

const LOOK_MS = 5_000

/** /letters: every letter that was decided, the newest first, and how far it came. */
export const LettersPage = () => {
  const t = useWords(words)
  const asked = useAskPages(listMessages, { limit: 50 })
  const moving = asked.data?.pages.some(({ items }) => items.some(({ state, attempts }) => state === 'sending' || (state === 'waiting' && attempts === 0))) ?? false
  const look = useEffectEvent(() => void asked.refetch())
  useEffect(() => {
    if (!moving) return
    const timer = setInterval(() => look(), LOOK_MS)
    return () => clearInterval(timer)
  }, [moving])
  return (
    <Page>
      <PageHead title={t('title')} sub={t('hint')} above={<Link to="/settings/$section" params={{ section: 'mail' }} className={styles.back}><Icon name="left" size={16} />{t('back')}</Link>} />
      <Asked of={asked} wait={6}>
        {({ pages }) => {
          const messages = pages.flatMap(page => page.items)
          return messages.length === 0 ? <EmptyState title={t('empty')} hint={t('empty_hint')} /> : (
            <div className="stack-s">
              <ol className="card">{messages.map(message => <MessageLine key={message.id} message={message} />)}</ol>
              {asked.hasNextPage && <div><Button busy={asked.isFetchingNextPage} onClick={() => void asked.fetchNextPage()}>{t('more')}</Button></div>}
            </div>
          )
        }}
      </Asked>
    </Page>
  )
}
