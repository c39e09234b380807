import { acceptCounter } from '#contract/mail.ts'
import { mailAnswers as words } from '#i18n/mail-answers.ts'
import { useAct } from '../ground/acts.tsx'
import { useWords } from '../ground/locale.tsx'
import { Button } from '../parts/button.tsx'
import type { AskedCounter } from './asked-counter.ts'

/** Another time somebody proposed: accepted, answered with other times, or declined. What is written of it stands where the proposal does not: it goes once it is decided. */
export const CounterProposal = ({ of, onAccepted, onWrite }: { of: Omit<AskedCounter, 'what'>; onAccepted: () => void; onWrite: (what: AskedCounter['what']) => void }) => {
  const t = useWords(words)
  const { which, name, on } = of
  const accept = useAct(acceptCounter, { said: () => t('accepted', { on }) })
  return (
    <span className="row wrap">
      <Button kind="main" small busy={accept.isPending} aria-label={t('accept_of', { name, on })} onClick={() => accept.mutate(which, { onSuccess: onAccepted })}>{t('accept')}</Button>
      <Button small aria-label={t('other_of', { name })} onClick={() => onWrite('other')}>{t('other')}</Button>
      <Button small aria-label={t('keep_of', { name })} onClick={() => onWrite('keep')}>{t('keep')}</Button>
    </span>
  )
}
