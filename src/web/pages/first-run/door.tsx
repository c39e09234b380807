import type { ReactNode } from 'react'
import { shell } from '#i18n/shell.ts'
import { useWords } from '../../ground/locale.tsx'
import { useTitle } from '../../ground/title.ts'
import { Cup } from '../../parts/cup.tsx'
import styles from './door.module.css'

/** The look of the pages before the app: one card in the middle of the paper. */
export const Door = ({ title, sub, children, wide = false }: { title: string; sub: ReactNode; children: ReactNode; wide?: boolean }) => {
  const t = useWords(shell)
  useTitle(title)
  return (
    <>
      <a className="vh" href="#main">{t('skip')}</a>
      <main id="main" tabIndex={-1} className={wide ? styles.wide : styles.door}>
        <header className={styles.head}>
          <Cup state="fresh" size={56} silent />
          <h1 tabIndex={-1}>{title}</h1>
          <p className={styles.sub}>{sub}</p>
        </header>
        {children}
      </main>
    </>
  )
}
