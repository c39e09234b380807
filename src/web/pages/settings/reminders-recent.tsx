import { useEffect, useEffectEvent } from 'react'
import { sendTestDigest } from '#contract/reminder.ts'
import { parts } from '#i18n/parts.ts'
import { reminders as words } from '#i18n/reminders.ts'
import { messageOf, useActs } from '../../ground/acts.tsx'
import { useSend } from '../../ground/api.ts'
import { useWords } from '../../ground/locale.tsx'
import { Button } from '../../parts/button.tsx'
import { Section } from '../../parts/page-head.tsx'
import { useFormats } from '../../parts/use-formats.ts'
import type { RemindersView } from './reminders-draft.ts'
import styles from './settings.module.css'

const LOOK_MS = 3_000

/** How the last ones went, and one at a press; looked at again while one is on its way. */
export const RemindersRecent = ({ reminders: { recent, mailbox }, look }: { reminders: RemindersView; look: () => void }) => {
  const t = useWords(words)
  const p = useWords(parts)
  const formats = useFormats()
  const { say } = useActs()
  const send = useSend(sendTestDigest)
  const moving = recent.some(({ state, problem }) => state === 'sending' || (state === 'waiting' && problem === null))
  const lookAgain = useEffectEvent(look)
  useEffect(() => {
    if (!moving) return
    const timer = setInterval(() => lookAgain(), LOOK_MS)
    return () => clearInterval(timer)
  }, [moving])
  const now = (): void => send.mutate({}, {
    onSuccess: after => say({ text: t('now_said', { to: after.recent[0]?.to ?? '' }) }),
    onError: error => say({ text: messageOf(error, p('unknown_error')), bad: true }),
  })
  const stateOf = ({ state, decidedAt, sentAt, problem }: RemindersView['recent'][number]): string => {
    if (state === 'sent') return t('sent', { at: formats.instant(sentAt ?? decidedAt) })
    return state === 'waiting' && problem !== null ? t('again', { at: formats.instant(decidedAt) }) : t(state)
  }
  return (
    <Section id="reminders-recent" title={t('recent')} action={mailbox === null ? undefined : <Button small busy={send.isPending} onClick={now}>{t('now')}</Button>}>
      {recent.length === 0 ? <p className="muted small">{t('none')}</p> : (
        <ul className={`card ${styles.rows}`}>
          {recent.map(one => (
            <li key={`${one.decidedAt} ${one.kind} ${one.subject}`}>
              <span className="grow"><span data-name>{one.subject}</span><small>{t(`kind_${one.kind}`)} · {one.to}</small>{one.problem !== null && one.state !== 'sent' && <small>{one.problem.text}</small>}</span>
              <span className="muted small">{stateOf(one)}</span>
            </li>
          ))}
        </ul>
      )}
    </Section>
  )
}
