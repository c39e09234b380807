import { shell } from '#i18n/shell.ts'
import { useActs } from '../ground/acts.tsx'
import { useWords } from '../ground/locale.tsx'
import { prefer, preferences } from '../ground/preferences.ts'

/** Blurs names, or shows them again, and says so. */
export const useBlur = (): (() => void) => {
  const t = useWords(shell)
  const { say } = useActs()
  return () => {
    const blur = !preferences().blur
    prefer({ blur })
    say({ text: t(blur ? 'blurred' : 'unblurred'), plain: true })
  }
}
