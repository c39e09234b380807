import { previewReminders } from '#contract/reminder.ts'
import { reminders as words } from '#i18n/reminders.ts'
import { useAsk } from '../../ground/api.ts'
import { useWords } from '../../ground/locale.tsx'
import { Disclosure } from '../../parts/disclosure.tsx'
import { Section } from '../../parts/page-head.tsx'
import { Asked } from '../../parts/states.tsx'
import styles from './settings.module.css'

/** Both letters as they would go now; they are put together when one is opened. */
export const RemindersPreview = () => {
  const t = useWords(words)
  return (
    <Section id="reminders-preview" title={t('preview')}>
      <Disclosure label={t('preview_digest')}><Shown which="digest" /></Disclosure>
      <Disclosure label={t('preview_brief')}><Shown which="brief" /></Disclosure>
    </Section>
  )
}

const Shown = ({ which }: { which: 'digest' | 'brief' }) => {
  const t = useWords(words)
  const asked = useAsk(previewReminders, {})
  return (
    <Asked of={asked} wait={4}>
      {({ digest, brief }) => {
        const letter = which === 'digest' ? digest : brief
        if (letter === null) return <p className="muted">{t('no_talk')}</p>
        return which === 'digest' && digest.quiet ? <p className="muted">{t('quiet')}</p> : <div className={`card ${styles.form} ${styles.letter}`} data-name><b>{letter.subject}</b><p>{letter.text}</p></div>
      }}
    </Asked>
  )
}
