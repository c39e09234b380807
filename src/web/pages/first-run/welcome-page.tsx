import { Navigate, useNavigate, useSearch } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import { firstRun } from '#i18n/first-run.ts'
import { useWords } from '../../ground/locale.tsx'
import { useSession } from '../../ground/session.ts'
import { AccountStep } from './account-step.tsx'
import { BudgetStep } from './budget-step.tsx'
import { DataStep } from './data-step.tsx'
import { Door } from './door.tsx'
import styles from './door.module.css'
import { LanguageSwitch } from './language-switch.tsx'

const steps = ['account', 'data', 'budget'] as const

/** /welcome: account, plan, time; two minutes (ux.md §3.4). The import opens its own page and comes back to the last step. */
export const WelcomePage = () => {
  const t = useWords(firstRun)
  const navigate = useNavigate()
  const session = useSession()
  const wanted = useSearch({ from: '/welcome' }).step
  const step = session.state === 'first_run' ? 'account' : (wanted ?? 'account')
  const seen = useRef(step)
  useEffect(() => {
    if (seen.current !== step) document.querySelector<HTMLElement>('h1')?.focus()
    seen.current = step
  }, [step])
  if (session.state === 'signed_out') return <Navigate to="/login" replace />
  if (session.state === 'signed_in' && step === 'account') return <Navigate to="/today" replace />

  const title = { account: t('welcome'), data: t('data_title'), budget: t('budget_title') }[step]
  const sub = { account: t('welcome_sub'), data: t('data_sub'), budget: t('budget_sub') }[step]
  return (
    <Door title={title} sub={sub} wide>
      <ol className={styles.steps} aria-label={t('step', { n: steps.indexOf(step) + 1 })}>
        {steps.map(one => <li key={one} aria-current={one === step ? 'step' : undefined}>{t(`step_${one}`)}</li>)}
      </ol>
      {step === 'account' && <AccountStep onDone={() => void navigate({ to: '/welcome', search: { step: 'data' } })} />}
      {step === 'data' && <DataStep onDone={() => void navigate({ to: '/welcome', search: { step: 'budget' } })} />}
      {step === 'budget' && <BudgetStep onDone={() => void navigate({ to: '/today' })} />}
      {step === 'account' && <LanguageSwitch />}
    </Door>
  )
}
