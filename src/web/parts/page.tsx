import type { ReactNode } from 'react'
import { cls } from './cls.ts'
import styles from './page.module.css'

/** The main part of a page, with what stands beside it on a wide screen. Every page is one: `<Page><PageHead title=…/>…</Page>`. `wide` lets a table have all the room. */
export const Page = ({ children, aside, asideLabel, wide = false }: { children: ReactNode; aside?: ReactNode; asideLabel?: string; wide?: boolean }) => (
  <div className={cls(styles.page, aside !== undefined && styles.withAside, wide && styles.wide)}>
    <main id="main" tabIndex={-1} className={styles.main}>{children}</main>
    {aside !== undefined && <aside className={styles.aside} aria-label={asideLabel}>{aside}</aside>}
  </div>
)
