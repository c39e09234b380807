import { Link, useParams } from '@tanstack/react-router'
import { settings } from '#i18n/settings.ts'
import { shell } from '#i18n/shell.ts'
import { useWords } from '../../ground/locale.tsx'
import { cls } from '../../parts/cls.ts'
import { Icon } from '../../parts/icon.tsx'
import { Page } from '../../parts/page.tsx'
import { PageHead } from '../../parts/page-head.tsx'
import { isSection, sectionKeys, sections } from './sections.ts'
import styles from './settings.module.css'

/** /settings: the list (all there is of it on a phone), and beside it the chosen section, 「我」 when none is. */
export const SettingsPage = () => {
  const t = useWords(settings)
  const s = useWords(shell)
  const { section } = useParams({ strict: false })
  const chosen = isSection(section) ? section : null
  const Shown = sections[chosen ?? 'me']
  return (
    <Page wide>
      <div className={styles.settings}>
        <nav aria-label={t('nav')} className={cls(styles.list, chosen !== null && styles.chosen)}>
          {chosen === null ? <div className="hide-desk"><PageHead title={t('title')} /></div> : null}
          {chosen === null && (
          <ul className="hide-desk">
            <li><Link to="/calendar" search={{}} className={styles.entry}><span>{s('calendar')}<small>{s('calendar_sub')}</small></span><Icon name="right" size={16} /></Link></li>
            <li><Link to="/growth" search={{}} className={styles.entry}><span>{s('growth')}<small>{s('growth_sub')}</small></span><Icon name="right" size={16} /></Link></li>
          </ul>
        )}
        <p className={`${styles.listTitle} hide-phone`} aria-hidden="true">{t('title')}</p>
          <ul>
            {sectionKeys.map(key => (
              <li key={key}>
                <Link to="/settings/$section" params={{ section: key }} className={cls(styles.entry, key === (chosen ?? 'me') && styles.current)} aria-current={key === chosen ? 'page' : undefined}>
                  <span>{t(key)}<small>{t(`${key}_sub`)}</small></span>
                  <span className="hide-desk"><Icon name="right" size={16} /></span>
                </Link>
              </li>
            ))}
          </ul>
        </nav>
        <div className={cls(styles.section, chosen === null && 'hide-phone')}>
          <PageHead title={t(chosen ?? 'me')} tab={chosen === null ? t('title') : t(chosen)} above={<Link to="/settings" className={cls(styles.back, 'hide-desk')}><Icon name="left" size={16} />{t('all')}</Link>} />
          <Shown />
        </div>
      </div>
    </Page>
  )
}
