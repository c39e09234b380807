import { type SubmitEvent, useState } from 'react'
import { editWorkspace } from '#contract/workspace.ts'
import { parts } from '#i18n/parts.ts'
import { settings } from '#i18n/settings.ts'
import { useAct } from '../../ground/acts.tsx'
import { useLocale, useWords } from '../../ground/locale.tsx'
import { useWorkspace } from '../../ground/session.ts'
import { Button } from '../../parts/button.tsx'
import { Select } from '../../parts/choices.tsx'
import { NumberField } from '../../parts/inputs.tsx'
import { MonthSelect } from '../../parts/month-select.tsx'
import styles from './settings.module.css'

const currencies = ['CNY', 'HKD', 'TWD', 'MOP', 'SGD', 'USD', 'EUR', 'GBP', 'JPY', 'AUD', 'CAD', 'MYR']

/** The fiscal year and what the reader wants to give. */
export const BudgetSection = () => {
  const t = useWords(settings)
  const p = useWords(parts)
  const locale = useLocale()
  const workspace = useWorkspace()
  const [own, setOwn] = useState<{ fiscalStartMonth?: number; hours?: number | null; currency?: string }>({})
  const { fiscalStartMonth, hours, currency } = { ...workspace, hours: workspace.weeklyMinutes / 60, ...own }
  const save = useAct(editWorkspace)
  const wrong = hours === null || !(hours >= 0 && hours <= 168)
  const names = new Intl.DisplayNames(locale, { type: 'currency' })
  const submit = (event: SubmitEvent): void => {
    event.preventDefault()
    if (!wrong) save.mutate({ fiscalStartMonth, weeklyMinutes: Math.round(hours * 60), currency }, { onSuccess: () => setOwn({}) })
  }
  return (
    <form className={`card ${styles.form}`} onSubmit={submit} noValidate>
      <MonthSelect label={t('fiscal')} hint={t('fiscal_hint')} value={fiscalStartMonth} onChange={month => setOwn({ ...own, fiscalStartMonth: month })} />
      <NumberField label={t('weekly')} hint={t('weekly_hint')} unit={t('weekly_unit')} value={hours} onChange={value => setOwn({ ...own, hours: value })} error={wrong ? t('weekly_wrong') : null} />
      <Select label={t('currency')} value={currency} options={[...new Set([currency, ...currencies])].map(code => ({ value: code, label: `${names.of(code) ?? code} ${code}` }))} onChange={code => setOwn({ ...own, currency: code })} />
      <div className={styles.foot}><Button kind="main" type="submit" busy={save.isPending}>{p('save')}</Button></div>
    </form>
  )
}
