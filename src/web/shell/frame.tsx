import { useQueryClient } from '@tanstack/react-query'
import { Link, Outlet, useLocation, useNavigate } from '@tanstack/react-router'
import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import { shell } from '#i18n/shell.ts'
import { refresh } from '../ground/api.ts'
import { useChooseLocale, useWords } from '../ground/locale.tsx'
import { keyCaps } from '../ground/key-caps.ts'
import { late } from '../ground/late.tsx'
import { pressHere, warmHere } from '../ground/here.ts'
import { useSession } from '../ground/session.ts'
import { useShortcut } from '../ground/shortcut.ts'
import { useLongPress } from '../ground/use-long-press.ts'
import { focusLine } from '../line/focus-line.ts'
import { LineSheetProvider, useLineSheet } from '../line/line-sheet-context.tsx'
import { ArrangeProvider } from '../meet/arrange-context.tsx'
import { LogProvider, useLog, warmLog } from '../log/log-context.tsx'
import { useOffline } from '../offline/use-offline.ts'
import { Brand } from './brand.tsx'
import { usePalette } from '../ground/palette-context.ts'
import { PaletteProvider } from '../palette/palette-provider.tsx'
import { Icon } from '../parts/icon.tsx'
import { Key } from '../parts/key.tsx'
import { useBlur } from './use-blur.ts'
import styles from './frame.module.css'
import { SideNav } from './side-nav.tsx'

const [KeyHelp, warmHelp] = late(() => import('./key-help.tsx').then(found => found.KeyHelp))

/** A page left open overnight asks everything anew in the morning. */
const useNewDay = (today: string | undefined): void => {
  const queries = useQueryClient()
  const before = useRef(today)
  useEffect(() => {
    if (before.current !== today) void refresh(queries)
    before.current = today
  }, [today, queries])
}

/** What a phone reaches by 「我的」, beside the settings themselves. */
const MINE = /^\/(calendar|meet|growth|letters)\b/

/** What stands around every page behind the sign-in: navigation (beside, or below on a phone), the banner of sample data, the keys, the log form, the palette. */
export const Frame = () => <LogProvider><LineSheetProvider><ArrangeProvider><PaletteProvider><Around /></PaletteProvider></ArrangeProvider></LineSheetProvider></LogProvider>

const Around = () => {
  const t = useWords(shell)
  const log = useLog()
  const sheet = useLineSheet()
  const plus = useLongPress(() => sheet(), () => sheet({ likeliest: true }))
  const find = usePalette()
  const blur = useBlur()
  const choose = useChooseLocale()
  const navigate = useNavigate()
  const { workspace, demo } = useSession()
  const isMine = useLocation({ select: ({ pathname }) => MINE.test(pathname) })
  const [help, setHelp] = useState(false)
  useLayoutEffect(() => {
    if (workspace !== null) choose(workspace.locale)
  }, [workspace, choose])
  useNewDay(workspace?.today)
  useOffline()
  useEffect(() => {
    const timer = setTimeout(() => { warmHere(); warmLog(); warmHelp() }, 1500)
    return () => clearTimeout(timer)
  }, [])
  useShortcut('palette', () => find?.(), true)
  useShortcut('find', () => find?.(), true)
  useShortcut('add', () => { if (!focusLine()) find?.({ line: '' }) }, true)
  useShortcut('log', () => pressHere('log', log), true)
  useShortcut('thank', () => pressHere('thank'), true)
  useShortcut('help', () => setHelp(true), true)
  useShortcut('blur', blur, true)
  useShortcut('today', () => void navigate({ to: '/today' }), true)
  useShortcut('people', () => void navigate({ to: '/people' }), true)
  useShortcut('plan', () => void navigate({ to: '/plan' }), true)
  useShortcut('calendar', () => void navigate({ to: '/calendar', search: {} }), true)
  useShortcut('growth', () => void navigate({ to: '/growth', search: {} }), true)
  useShortcut('settings', () => void navigate({ to: '/settings' }), true)
  return (
    <>
      <a className={styles.skip} href="#main">{t('skip')}</a>
      {demo && <header className={styles.banner}>{t('demo')}</header>}
      <div className={styles.frame}>
        <nav className={styles.side} aria-label={t('nav')}>
          <Brand />
          <button type="button" className={styles.find} onClick={() => find?.()}><Icon name="search" size={16} />{t('find')}<Key>{keyCaps('palette')[0]}</Key></button>
          <SideNav />
        </nav>
        <Outlet />
      </div>
      <nav className={styles.tabs} aria-label={t('nav_phone')}>
        <Link to="/today" className={styles.tab}>{t('today')}</Link>
        <Link to="/people" className={styles.tab}>{t('people')}</Link>
        <button type="button" className={styles.plus} aria-label={t('log')} {...plus}><Icon name="plus" size={24} /></button>
        <Link to="/plan" className={styles.tab}>{t('plan_short')}</Link>
        <Link to="/settings" className={styles.tab} {...(isMine ? { 'data-status': 'active' } : {})}>{t('mine')}</Link>
      </nav>
      {help && <KeyHelp onClose={() => setHelp(false)} />}
    </>
  )
}
