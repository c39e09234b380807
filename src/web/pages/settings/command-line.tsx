import { useState } from 'react'
import { parts } from '#i18n/parts.ts'
import { useWords } from '../../ground/locale.tsx'
import { Button } from '../../parts/button.tsx'
import styles from './settings.module.css'

/** Text to copy: a command, a secret. */
export const CommandLine = ({ text, label }: { text: string; label: string }) => {
  const t = useWords(parts)
  const [copied, setCopied] = useState(false)
  return (
    <div className={styles.code} role="group" aria-label={label}>
      <code tabIndex={0}>{text}</code>
      <Button small onClick={() => void navigator.clipboard.writeText(text).then(() => setCopied(true))}>{t(copied ? 'copied' : 'copy')}</Button>
      <span className="vh" role="status">{copied ? t('copied') : ''}</span>
    </div>
  )
}
