import { mailLetter as words } from '#i18n/mail-letter.ts'
import { useWords } from '../ground/locale.tsx'
import type { LetterDraft } from './letter-draft.ts'
import { Along } from './letter-fields.tsx'
import styles from './letters.module.css'

/** A letter as it will be read. */
export const LetterPreview = ({ letter }: { letter: LetterDraft }) => {
  const t = useWords(words)
  return (
    <article className={styles.paper} data-name aria-label={t('this_one', { name: letter.name })}>
      <p className="muted small">{letter.name} &lt;{letter.to.trim()}&gt;</p>
      <h3>{letter.subject}</h3>
      <p className={styles.words}>{letter.text.trim()}</p>
      <Along method={letter.method} />
    </article>
  )
}
