import { Link, useParams } from '@tanstack/react-router'
import { useEffect } from 'react'
import { getFirstMeeting } from '#contract/first-meeting.ts'
import type { ContactId } from '#domain/base/ids.ts'
import { firstMeeting as words } from '#i18n/first-meeting.ts'
import { useAsk } from '../../ground/api.ts'
import { useWords } from '../../ground/locale.tsx'
import { Icon } from '../../parts/icon.tsx'
import { PageHead } from '../../parts/page-head.tsx'
import { Page } from '../../parts/page.tsx'
import { ErrorState, Skeleton } from '../../parts/states.tsx'
import styles from './first.module.css'
import { FirstSteps } from './first-steps.tsx'
import type { FirstView } from './first-view.ts'

/** /people/:contactId/first: the first meeting with somebody, from the introduction to the thanks (M6, M7, P6, P7). */
export const FirstPage = () => {
  const t = useWords(words)
  const contactId = useParams({ from: '/inside/people/$contactId/first' }).contactId as ContactId
  const asked = useAsk(getFirstMeeting, { contactId })
  return (
    <Page>
      {asked.data === undefined
        ? <><h1 className="vh" tabIndex={-1}>{t('title')}</h1>{asked.error ? <ErrorState error={asked.error} onRetry={() => void asked.refetch()} /> : <Skeleton lines={8} card />}</>
        : <Here key={contactId} view={asked.data} />}
    </Page>
  )
}

const Here = ({ view }: { view: FirstView }) => {
  const t = useWords(words)
  const { id, name } = view.person
  useEffect(() => {
    // The shell looked for a heading when this page came, before the answer did.
    if (document.activeElement === document.body || document.activeElement?.id === 'main') document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true })
  }, [])
  return (
    <>
      <PageHead
        title={t('with', { name })} tab={t('with', { name })} personal sub={t('sub')}
        above={<Link to="/people/$contactId" params={{ contactId: id }} className={styles.back}><Icon name="left" size={16} /><span data-name>{t('back', { name })}</span></Link>}
      />
      <FirstSteps view={view} />
    </>
  )
}
