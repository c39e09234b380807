import { Link, useParams } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { getContact } from '#contract/contact.ts'
import type { ContactId } from '#domain/base/ids.ts'
import { person as words } from '#i18n/person.ts'
import { isNotFound, useAsk } from '../../ground/api.ts'
import { useWords } from '../../ground/locale.tsx'
import { forgetPerson, rememberPerson } from '../../ground/recent-people.ts'
import { useSession } from '../../ground/session.ts'
import { useTitle } from '../../ground/title.ts'
import { Icon } from '../../parts/icon.tsx'
import { ErrorState, Skeleton } from '../../parts/states.tsx'
import { warmDialogs } from './dialogs.ts'
import { PersonBody } from './person-body.tsx'
import { PersonHead } from './person-head.tsx'
import type { PersonView } from './person-view.ts'
import styles from './person.module.css'

/** /people/:contactId: one person, everything about them (T3, P4, P6–P9). */
export const PersonPage = () => {
  const t = useWords(words)
  const contactId = useParams({ from: '/inside/people/$contactId' }).contactId as ContactId
  const asked = useAsk(getContact, { contactId })
  const view = asked.data
  const error = useLastError(contactId, asked.error)
  useTitle(view?.contact.name ?? t('title'))
  useRemembered(contactId, view?.contact.name, asked.error)
  return (
    <div className={styles.page}>
      <Link to="/people" search={before => ({ ...before, tab: undefined })} activeOptions={{ exact: true }} className={styles.back}><Icon name="left" size={16} />{t('back')}</Link>
      {view === undefined
        ? error !== null ? <><h1 className="vh" tabIndex={-1}>{t('title')}</h1><ErrorState error={error} onRetry={() => void asked.refetch()} /></> : <Skeleton lines={8} />
        : <Person key={contactId} view={view} />}
    </div>
  )
}

/** While it is asked again what went wrong stays on the page: nothing flickers as long as the server is away. */
const useLastError = (id: ContactId, error: unknown): unknown => {
  const [last, setLast] = useState<{ readonly id: ContactId; readonly error: unknown } | null>(null)
  if (error && last?.error !== error) setLast({ id, error })
  return error ?? (last?.id === id ? last.error : null)
}

/** The palette offers who was opened last; one who is gone is offered no more. */
const useRemembered = (id: ContactId, name: string | undefined, error: unknown): void => {
  const account = useSession().account?.id
  const isGone = isNotFound(error)
  useEffect(() => {
    if (account === undefined) return
    if (isGone) forgetPerson(account, id)
    else if (name !== undefined) rememberPerson(account, { id, name })
  }, [account, id, name, isGone])
}

const Person = ({ view }: { view: PersonView }) => {
  useEffect(() => {
    const timer = setTimeout(warmDialogs, 1500)
    return () => clearTimeout(timer)
  }, [])
  useEffect(() => {
    // The shell looked for a heading when this page came, before the answer did.
    if (document.activeElement?.id === 'main') document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true })
  }, [])
  return (
    <article>
      <PersonHead view={view} />
      <PersonBody view={view} />
    </article>
  )
}
