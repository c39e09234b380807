import { useNavigate } from '@tanstack/react-router'
import { editWorkspace } from '#contract/workspace.ts'
import { useAct, useActs } from '../ground/acts.tsx'
import { useChooseLocale, useLocale } from '../ground/locale.tsx'
import { usePreferences, prefer } from '../ground/preferences.ts'
import { pressKey } from '../ground/shortcut.ts'
import { useSignOut } from '../ground/use-sign-out.ts'
import { useLog } from '../log/log-context.tsx'
import { useArrange } from '../meet/arrange-context.tsx'
import type { Command, Then } from './entry.ts'
import { useExportPlan } from './use-export-plan.ts'

const SECTIONS = ['me', 'budget', 'look', 'keys', 'import', 'backup', 'tokens', 'activity', 'about'] as const

/** Everything that can be done from anywhere, in the order it is offered; what has a key does what the key does. */
export const useCommands = (then: (next: Then) => void): readonly Command[] => {
  const navigate = useNavigate()
  const log = useLog()
  const arrange = useArrange()
  const { canUndo, canRedo } = useActs()
  const { theme, blur } = usePreferences()
  const locale = useLocale()
  const choose = useChooseLocale()
  const edit = useAct(editWorkspace)
  const signOut = useSignOut()
  const exportPlan = useExportPlan()
  const speak = (wanted: 'zh-CN' | 'en'): void => {
    choose(wanted)
    edit.mutate({ locale: wanted })
  }
  return [
    { name: 'line', key: 'add', follows: true, run: () => then({ what: 'line', text: '' }) },
    { name: 'log', run: () => log() },
    { name: 'add_person', follows: true, run: () => then({ what: 'add_person', name: '' }) },
    { name: 'today', key: 'today', run: () => void navigate({ to: '/today' }) },
    { name: 'people', key: 'people', run: () => void navigate({ to: '/people' }) },
    { name: 'plan', key: 'plan', run: () => void navigate({ to: '/plan' }) },
    { name: 'calendar', key: 'calendar', run: () => void navigate({ to: '/calendar', search: {} }) },
    { name: 'growth', key: 'growth', run: () => void navigate({ to: '/growth', search: {} }) },
    { name: 'meet', run: () => arrange() },
    { name: 'import', run: () => void navigate({ to: '/import/$importId', params: { importId: 'new' }, search: {} }) },
    { name: 'export_plan', run: () => exportPlan() },
    ...(canUndo ? [{ name: 'undo', key: 'undo', run: () => void pressKey('undo') } as const] : []),
    ...(canRedo ? [{ name: 'redo', key: 'redo', run: () => void pressKey('redo') } as const] : []),
    { name: blur ? 'unblur' : 'blur', key: 'blur', run: () => void pressKey('blur') },
    { name: 'help', key: 'help', run: () => void pressKey('help') },
    ...(['light', 'dark', 'system'] as const).filter(wanted => wanted !== theme).map(wanted => ({ name: `theme_${wanted}`, run: () => prefer({ theme: wanted }) } as const)),
    locale === 'en' ? { name: 'locale_zh', run: () => speak('zh-CN') } : { name: 'locale_en', run: () => speak('en') },
    { name: 'settings', key: 'settings', run: () => void navigate({ to: '/settings' }) },
    ...SECTIONS.map(section => ({ name: `settings_${section}`, run: () => void navigate({ to: '/settings/$section', params: { section } }) } as const)),
    { name: 'sign_out', run: () => signOut.mutate() },
  ]
}
