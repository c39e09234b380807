import { useId, useState } from 'react'
import { firstMeeting as words } from '#i18n/first-meeting.ts'
import { useWords } from '../../ground/locale.tsx'
import { Button } from '../../parts/button.tsx'
import styles from './first.module.css'

/** 排练: the question that will come, and, once it was answered in one's own words, an answer to compare with. */
export const Rehearsal = ({ draft }: { draft: string }) => {
  const t = useWords(words)
  const id = useId()
  const [shown, setShown] = useState(false)
  return (
    <section className={styles.rehearsal} aria-labelledby={`${id}-head`}>
      <h3 id={`${id}-head`}>{t('rehearse')}</h3>
      <p className={styles.question}>{t('question')}</p>
      {draft === '' ? <p className="muted small">{t('no_rehearsal')}</p> : (
        <>
          <p className="muted small">{t('rehearse_hint')}</p>
          <div><Button small aria-expanded={shown} aria-controls={id} onClick={() => setShown(!shown)}>{t(shown ? 'hide' : 'show')}</Button></div>
          <p id={id} hidden={!shown} className={styles.draft} data-name>{draft}</p>
        </>
      )}
    </section>
  )
}
