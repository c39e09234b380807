import type { ReactNode } from 'react'
import { shell } from '#i18n/shell.ts'
import { useWords } from '../ground/locale.tsx'
import { useTitle } from '../ground/title.ts'
import { usePalette } from '../ground/palette-context.ts'
import { IconButton } from './button.tsx'
import { Icon } from './icon.tsx'
import styles from './page-head.module.css'

export interface PageHeadProps {
  /** The one h1 of the page; also its name in the tab unless `tab` says otherwise. */
  readonly title: string
  readonly tab?: string
  readonly sub?: ReactNode
  /** Stands before the title (a big cup, a photo). */
  readonly sign?: ReactNode
  /** Buttons at the right; on a phone below, but for what is marked `data-more`. */
  readonly actions?: ReactNode
  /** A link back, above. */
  readonly above?: ReactNode
  /** The title names somebody. */
  readonly personal?: boolean
}

/** Every page begins with it; focus comes to its heading after moving to another page. On a phone, where no navigation stands beside it, it has the way to find anybody. */
export const PageHead = ({ title, tab, sub, sign, actions, above, personal = false }: PageHeadProps) => {
  useTitle(tab ?? title)
  const t = useWords(shell)
  const find = usePalette()
  return (
    <header className={styles.head}>
      {above !== undefined && <div className={styles.above}>{above}</div>}
      {sign}
      <div className={styles.words}>
        <h1 tabIndex={-1} data-name={personal || undefined}>{title}</h1>
        {sub !== undefined && <div className={styles.sub}>{sub}</div>}
      </div>
      {find !== null && <div className="hide-desk"><IconButton label={t('find')} onClick={() => find()}><Icon name="search" /></IconButton></div>}
      {actions !== undefined && <div className={styles.actions}>{actions}</div>}
    </header>
  )
}

/** A part of a page: a heading, a small remark, a link or button at its right, then what belongs to it. */
export const Section = ({ title, remark, action, children, id }: { title: string; remark?: ReactNode; action?: ReactNode; children: ReactNode; id: string }) => (
  <section aria-labelledby={id} className={styles.section}>
    <div className={styles.line}>
      <h2 id={id}>{title}</h2>
      {remark !== undefined && <span className={styles.remark}>{remark}</span>}
      {action !== undefined && <span className={styles.right}>{action}</span>}
    </div>
    {children}
  </section>
)
