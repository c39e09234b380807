import { Link } from '@tanstack/react-router'
import type * as z from 'zod/mini'
import { type messageView, retryMessage, settleMessage, withdrawMessage } from '#contract/mail.ts'
import { mailOutbox as words } from '#i18n/mail-outbox.ts'
import { parts } from '#i18n/parts.ts'
import { messageOf, useAct, useActs } from '../../ground/acts.tsx'
import { useSend } from '../../ground/api.ts'
import { useWords } from '../../ground/locale.tsx'
import { Button } from '../../parts/button.tsx'
import { Tag } from '../../parts/chip.tsx'
import { Disclosure } from '../../parts/disclosure.tsx'
import { useFormats } from '../../parts/use-formats.ts'
import styles from './letters.module.css'

export type Message = z.output<typeof messageView>

const TONES = { waiting: 'info', sending: 'info', sent: 'celadon', refused: 'amber', unsure: 'amber' } as const

/** One letter: how far it came, why not further, and what can be done about it. */
export const MessageLine = ({ message }: { message: Message }) => {
  const t = useWords(words)
  const p = useWords(parts)
  const formats = useFormats()
  const { say } = useActs()
  const { id, subject, to, people, state, attempts, nextAt, sentAt, problem, method, text, meetingId } = message
  const withdraw = useAct(withdrawMessage, { said: () => t('withdrawn') })
  const retry = useSend(retryMessage)
  const settle = useSend(settleMessage)
  const told = (said: string) => ({ onSuccess: () => say({ text: said, plain: true }), onError: (error: unknown) => say({ text: messageOf(error, p('unknown_error')), bad: true }) })
  const when = sentAt !== null ? t('sent_at', { at: formats.instant(sentAt) }) : nextAt === null ? '' : attempts > 0 ? t('again', { n: attempts, at: formats.instant(nextAt) }) : t('leaves', { at: formats.instant(nextAt) })
  return (
    <li className={styles.letter} data-state={state}>
      <p className={styles.head}><b data-name>{subject}</b><Tag tone={TONES[state]}>{t(state)}</Tag></p>
      <p className="muted small">
        <span data-name>{t('to', { to: [...people.map(({ name }) => name), to].join(' ') })}</span>
        {when !== '' && ` · ${when}`}
        {method !== null && ` · ${t(method === 'CANCEL' ? 'calendar_off' : method === 'DECLINECOUNTER' ? 'calendar_kept' : 'calendar')}`}
        {meetingId !== null && <> · <Link to="/meet/$meetingId" params={{ meetingId }} className={styles.link} aria-label={`${t('about')}: ${subject}`}>{t('about')}</Link></>}
      </p>
      {problem !== null && <p className={styles.problem}>{problem.text}</p>}
      <Disclosure label={t('words')}><p className={styles.words} data-name>{text}</p></Disclosure>
      <div className="row wrap">
        {state === 'unsure' && <Button small busy={settle.isPending} aria-label={t('arrived_of', { subject })} onClick={() => settle.mutate({ messageId: id, arrived: true }, told(t('arrived_said')))}>{t('arrived')}</Button>}
        {(state === 'unsure' || state === 'refused') && <Button small busy={retry.isPending} aria-label={t('retry_of', { subject })} onClick={() => retry.mutate({ messageId: id }, told(t('retried')))}>{t('retry')}</Button>}
        {(state === 'waiting' || state === 'refused') && <Button small busy={withdraw.isPending} aria-label={t('withdraw_of', { subject })} onClick={() => withdraw.mutate({ messageId: id })}>{t('withdraw')}</Button>}
      </div>
    </li>
  )
}
