import type { ReactNode } from 'react'
import { parts } from '#i18n/parts.ts'
import type { CupState } from '#domain/warmth/cup.ts'
import { isNotFound } from '../ground/api.ts'
import { messageOf } from '../ground/acts.tsx'
import { useWords } from '../ground/locale.tsx'
import { Button } from './button.tsx'
import { Cup } from './cup.tsx'
import { cls } from './cls.ts'
import styles from './states.module.css'
import { VisuallyHidden } from './visually-hidden.tsx'

/** Nothing here yet: says so kindly, teaches (children), and offers the next small act. */
export const EmptyState = ({ title, hint, cup = 'empty', action, children }: { title: string; hint?: ReactNode; cup?: CupState; action?: ReactNode; children?: ReactNode }) => (
  <div className={styles.state}>
    <Cup state={cup} size={56} silent />
    <p className={styles.title}>{title}</p>
    {hint !== undefined && <p className={styles.hint}>{hint}</p>}
    {children}
    {action !== undefined && <div className={styles.action}>{action}</div>}
  </div>
)

/** An answer that failed, in a calm sentence, with a way on. */
export const ErrorState = ({ error, onRetry }: { error: unknown; onRetry?: () => void }) => {
  const t = useWords(parts)
  const missing = isNotFound(error)
  const offline = error instanceof TypeError && /fetch/i.test(error.message)
  return (
    <div className={styles.state} role="alert">
      <Cup state="cold" size={56} silent />
      <p className={styles.title}>{missing ? messageOf(error, t('not_found_title')) : t('error_title')}</p>
      <p className={styles.hint}>{missing ? t('not_found_hint') : offline ? t('offline') : messageOf(error, t('unknown_error'))}</p>
      {onRetry !== undefined && !missing && <div className={styles.action}><Button onClick={onRetry}>{t('retry')}</Button></div>}
    </div>
  )
}

/** Grey lines where text will be; told to nobody but once, by the page's own 「正在加载」. */
export const Skeleton = ({ lines = 3, card = false }: { lines?: number; card?: boolean }) => {
  const t = useWords(parts)
  return (
    <div className={cls(styles.skeleton, card && 'card', card && 'pad')} role="status">
      <VisuallyHidden>{t('loading')}</VisuallyHidden>
      {Array.from({ length: lines }, (_, i) => <div key={i} className={styles.bone} />)}
    </div>
  )
}

interface Asked<Data> { readonly data: Data | undefined; readonly error: unknown; readonly refetch: () => unknown }

/** What an asked thing looks like until it is there: `<Asked of={query} wait={4}>{data => …}</Asked>`. What is already there stays when a refresh fails. */
export const Asked = <Data,>({ of, wait = 4, card = true, children }: { of: Asked<Data>; wait?: number; card?: boolean; children: (data: Data) => ReactNode }) => {
  if (of.data !== undefined) return children(of.data)
  return of.error ? <ErrorState error={of.error} onRetry={() => void of.refetch()} /> : <Skeleton lines={wait} card={card} />
}
