import { useMutation, useQueryClient } from '@tanstack/react-query'
import { createCalendarFeed, getCalendarFeed, revokeCalendarFeed } from '#contract/feed.ts'
import { busyWords } from '#i18n/busy.ts'
import { parts } from '#i18n/parts.ts'
import { messageOf, useActs } from '../../ground/acts.tsx'
import { api, refresh, useAsk, useSend } from '../../ground/api.ts'
import { useWords } from '../../ground/locale.tsx'
import { Button } from '../../parts/button.tsx'
import { Section } from '../../parts/page-head.tsx'
import { Asked } from '../../parts/states.tsx'
import { useFormats } from '../../parts/use-formats.ts'
import { CommandLine } from './command-line.tsx'
import styles from './settings.module.css'

/** The secret address other calendars subscribe to: made (shown this once), replaced, revoked. */
export const CalendarFeed = () => {
  const t = useWords(busyWords)
  const p = useWords(parts)
  const formats = useFormats()
  const queries = useQueryClient()
  const { say } = useActs()
  const asked = useAsk(getCalendarFeed, {})
  const bad = (error: Error): void => say({ text: messageOf(error, p('unknown_error')), bad: true })
  const create = useMutation({ mutationFn: () => api(createCalendarFeed, {}), onSuccess: () => refresh(queries), onError: bad })
  const revoke = useSend(revokeCalendarFeed)
  const address = create.data === undefined ? null : new URL(create.data.address, window.location.origin).href
  const stop = (): void => revoke.mutate({}, { onSuccess: () => { create.reset(); say({ text: t('feed_revoked'), plain: true }) }, onError: bad })
  return (
    <Section id="calendars-feed" title={t('feed')}>
      <div className="stack">
        <p className="muted small">{t('feed_hint')}</p>
        {address !== null && (
          <div className={styles.secret} role="status">
            <b>{t('feed_address')}</b>
            <CommandLine text={address} label={t('feed_address')} />
            <p>{t('feed_once')}</p>
          </div>
        )}
        <Asked of={asked} wait={1}>
          {({ exists, since }) => (
            <div className={styles.foot}>
              <span className="grow muted small">{exists && since !== null ? t('feed_since', { at: formats.instant(since) }) : t('feed_none')}</span>
              <Button busy={create.isPending} onClick={() => create.mutate()}>{t(exists ? 'feed_renew' : 'feed_create')}</Button>
              {exists && <Button busy={revoke.isPending} onClick={stop}>{t('feed_revoke')}</Button>}
            </div>
          )}
        </Asked>
      </div>
    </Section>
  )
}
