import { busyWords } from '#i18n/busy.ts'
import { useWords } from '../../ground/locale.tsx'
import styles from './settings.module.css'

/** What could not be read of a calendar, with its lines. */
export type Unread = readonly { readonly line: number; readonly text: string }[]

/** Says so, or nothing when all was read. */
export const CalendarProblems = ({ problems }: { problems: Unread }) => {
  const t = useWords(busyWords)
  return problems.length === 0 ? null : (
    <div className={styles.notice} role="status">
      <p>{t('problems', { n: problems.length })}</p>
      <ul>{problems.map(({ line, text }) => <li key={`${line} ${text}`}>{t('problem', { line, text })}</li>)}</ul>
    </div>
  )
}
