import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { getMailAccount, removeMailAccount } from '#contract/mail.ts'
import { mail } from '#i18n/mail.ts'
import { parts } from '#i18n/parts.ts'
import { messageOf, useActs } from '../../ground/acts.tsx'
import { useAsk, useSend } from '../../ground/api.ts'
import { useWords } from '../../ground/locale.tsx'
import { Button } from '../../parts/button.tsx'
import { Dialog } from '../../parts/dialog.tsx'
import { Asked } from '../../parts/states.tsx'
import { MailForm } from './mail-form.tsx'
import { MailTrial } from './mail-trial.tsx'
import styles from './settings.module.css'

/** The mailbox letters leave from and answers come to: set up, tried, taken away. */
export const MailSection = () => {
  const t = useWords(mail)
  const p = useWords(parts)
  const { say } = useActs()
  const asked = useAsk(getMailAccount, {})
  const [leaving, setLeaving] = useState(false)
  const [removals, setRemovals] = useState(0)
  const remove = useSend(removeMailAccount)
  const doRemove = (): void => remove.mutate({}, {
    onSuccess: () => { setLeaving(false); setRemovals(removals + 1); say({ text: t('removed'), plain: true }) },
    onError: error => say({ text: messageOf(error, p('unknown_error')), bad: true }),
  })
  return (
    <div className="stack">
      <p className="muted small">{t('lead')} <Link to="/letters" className={styles.link}>{t('outbox')}</Link></p>
      <Asked of={asked} wait={6}>
        {({ account }) => (
          <>
            <MailForm key={removals} account={account} />
            {account !== null && <MailTrial account={account} />}
            {account !== null && <div className={styles.foot}><Button kind="danger" onClick={() => setLeaving(true)}>{t('remove')}</Button></div>}
          </>
        )}
      </Asked>
      {leaving && (
        <Dialog
          title={t('remove_sure')} onClose={() => setLeaving(false)}
          footer={<><Button onClick={() => setLeaving(false)}>{p('cancel')}</Button><Button kind="danger" busy={remove.isPending} onClick={doRemove}>{t('remove')}</Button></>}
        >
          <p>{t('remove_hint')}</p>
        </Dialog>
      )}
    </div>
  )
}
