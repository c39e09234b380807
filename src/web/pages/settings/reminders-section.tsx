import { Link } from '@tanstack/react-router'
import { getReminders } from '#contract/reminder.ts'
import { reminders as words } from '#i18n/reminders.ts'
import { useAsk } from '../../ground/api.ts'
import { useWords } from '../../ground/locale.tsx'
import { Asked } from '../../parts/states.tsx'
import { RemindersForm } from './reminders-form.tsx'
import { RemindersPreview } from './reminders-preview.tsx'
import { RemindersRecent } from './reminders-recent.tsx'
import styles from './settings.module.css'

/** Reminders to the reader by e-mail: when, of what, to where; how they look and how the last ones went. */
export const RemindersSection = () => {
  const t = useWords(words)
  const asked = useAsk(getReminders, {})
  return (
    <div className="stack">
      <p className="muted small">{t('lead')}</p>
      <Asked of={asked} wait={6}>
        {reminders => (
          <>
            {reminders.mailbox === null && <p className={styles.notice}>{t('no_mailbox')} <Link to="/settings/$section" params={{ section: 'mail' }} className={styles.link}>{t('to_mail')}</Link></p>}
            <RemindersForm reminders={reminders} />
            <RemindersPreview />
            <RemindersRecent reminders={reminders} look={() => void asked.refetch()} />
          </>
        )}
      </Asked>
    </div>
  )
}
