import { today as words } from '#i18n/today.ts'
import { useWords } from '../../ground/locale.tsx'
import { Disclosure } from '../../parts/disclosure.tsx'

/** Why the list stands as it does, in the server's one sentence. */
export const WhyOrder = ({ text }: { text: string }) => {
  const t = useWords(words)
  return <Disclosure label={t('why')}><p className="muted small">{text}</p></Disclosure>
}
