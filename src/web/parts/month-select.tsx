import { useLocale } from '../ground/locale.tsx'
import { Select } from './choices.tsx'
import type { FieldProps } from './field.tsx'

/** A month of the year, 1…12, by its name. */
export const MonthSelect = ({ value, onChange, ...field }: FieldProps & { value: number; onChange: (month: number) => void }) => {
  const locale = useLocale()
  const name = new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : 'zh-CN', { month: 'long', timeZone: 'UTC' })
  const options = Array.from({ length: 12 }, (_, i) => ({ value: String(i + 1), label: name.format(new Date(Date.UTC(2026, i, 1))) }))
  return <Select {...field} value={String(value)} options={options} onChange={month => onChange(Number(month))} />
}
