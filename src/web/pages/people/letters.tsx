import { type RefObject, useState } from 'react'
import { people as words } from '#i18n/people.ts'
import { useWords } from '../../ground/locale.tsx'
import { Button } from '../../parts/button.tsx'
import { Dialog } from '../../parts/dialog.tsx'
import type { PersonRow } from './person-row.ts'
import styles from './people.module.css'

const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ', '#']

/** A…Z: goes to the first person of a letter where they are listed, else lists from that letter on. Phones get a sheet of them, big enough to press. */
export const Letters = ({ letter: from, shown, pane, onLetter }: {
  letter: string | undefined; shown: readonly PersonRow[]; pane: RefObject<HTMLElement | null>; onLetter: (letter: string | undefined) => void
}) => {
  const t = useWords(words)
  const [choosing, setChoosing] = useState(false)
  const jump = (letter: string): void => {
    setChoosing(false)
    const at = shown.findIndex(row => row.indexLetter === letter)
    if (at < 0) onLetter(letter === 'A' ? undefined : letter)
    else pane.current?.dispatchEvent(new CustomEvent('show-row', { detail: at }))
  }
  const all = (className: string | undefined) => (
    <div role="group" aria-label={t('letters')} className={className}>
      {LETTERS.map(letter => <button key={letter} type="button" className={styles.letterButton} data-on={letter === from || undefined} aria-label={t('letter_jump', { letter: letter === '#' ? t('letter_other') : letter })} onClick={() => jump(letter)}>{letter}</button>)}
    </div>
  )
  return (
    <>
      <div className="hide-phone">{all(styles.letters)}</div>
      <div className="hide-desk"><Button small aria-haspopup="dialog" onClick={() => setChoosing(true)}>{t('letters')}</Button></div>
      {choosing && <Dialog title={t('letters')} onClose={() => setChoosing(false)}>{all(styles.letterSheet)}</Dialog>}
    </>
  )
}
