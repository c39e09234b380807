import { type ReactNode, useId, useState } from 'react'
import { parts } from '#i18n/parts.ts'
import { useWords } from '../ground/locale.tsx'
import { cls } from './cls.ts'
import styles from './file-drop.module.css'
import { Icon } from './icon.tsx'

/** A place to drop one file, or to choose it; works by keyboard as the file input it is. */
export const FileDrop = ({ accept, onFile, hint, busy = false }: { accept: string; onFile: (file: File) => void; hint?: ReactNode; busy?: boolean }) => {
  const t = useWords(parts)
  const id = useId()
  const [over, setOver] = useState(false)
  return (
    <div
      className={cls(styles.drop, over && styles.over)}
      onDragOver={event => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={event => {
        event.preventDefault()
        setOver(false)
        const file = event.dataTransfer.files[0]
        if (file !== undefined && !busy) onFile(file)
      }}
    >
      <Icon name="file" size={28} />
      <p>{t('drop_here')} <label htmlFor={id} className={styles.choose}>{t('choose_file')}</label></p>
      <input
        id={id} type="file" accept={accept} disabled={busy} className={styles.input} aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        onChange={event => {
          const file = event.target.files?.[0]
          event.target.value = ''
          if (file !== undefined) onFile(file)
        }}
      />
      {hint !== undefined && <p id={`${id}-hint`} className={styles.hint}>{hint}</p>}
    </div>
  )
}
