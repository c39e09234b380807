import { keyWords } from '#i18n/keys.ts'
import { keyCaps } from '../ground/key-caps.ts'
import { type KeyName, KEYS } from '../ground/keys.ts'
import { useWords } from '../ground/locale.tsx'
import { Key } from './key.tsx'
import styles from './key.module.css'

/** Every shortcut with what it does, from the table that wires them. */
export const KeyList = () => {
  const t = useWords(keyWords)
  return (
    <dl className={styles.list}>
      {(Object.keys(KEYS) as KeyName[]).map(name => (
        <div key={name} className={styles.line}>
          <dt>{keyCaps(name).map((cap, i) => <span key={cap}>{i > 0 && <span className={styles.then}>{t('then')}</span>}<Key>{cap}</Key></span>)}</dt>
          <dd>{t(name)}</dd>
        </div>
      ))}
    </dl>
  )
}
