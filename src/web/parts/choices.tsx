import { type ReactNode, type SelectHTMLAttributes, useId } from 'react'
import { cls } from './cls.ts'
import { Field, type FieldProps, FieldSet } from './field.tsx'
import styles from './field.module.css'

export interface Option<Value extends string> { readonly value: Value; readonly label: string; readonly hint?: string }

type SelectProps<Value extends string> = FieldProps & Omit<SelectHTMLAttributes<HTMLSelectElement>, 'value' | 'onChange' | 'id'> & {
  value: Value; options: readonly Option<Value>[]; onChange: (value: Value) => void
}

/** One of several, the platform's own list. */
export const Select = <Value extends string>({ label, hint, error, optional, labelHidden, value, options, onChange, className, ...rest }: SelectProps<Value>) => (
  <Field {...{ label, hint, error } as FieldProps} {...(optional ? { optional } : {})} {...(labelHidden ? { labelHidden } : {})}>
    {ids => (
      <select {...ids} {...rest} className={cls(styles.input, className)} value={value} onChange={event => onChange(event.target.value as Value)}>
        {options.map(option => <option key={option.value} value={option.value}>{option.label}</option>)}
      </select>
    )}
  </Field>
)

export const Checkbox = ({ checked, onChange, children, hint, disabled }: { checked: boolean; onChange: (checked: boolean) => void; children: ReactNode; hint?: string; disabled?: boolean }) => (
  <label className={styles.choice}>
    <input type="checkbox" checked={checked} onChange={event => onChange(event.target.checked)} disabled={disabled} />
    <span>{children}{hint !== undefined && <small>{hint}</small>}</span>
  </label>
)

/** One of a few, all in sight. */
export const RadioGroup = <Value extends string>({ value, options, onChange, ...field }: FieldProps & { value: Value; options: readonly Option<Value>[]; onChange: (value: Value) => void }) => {
  const name = useId()
  return (
    <FieldSet {...field}>
      <div>
        {options.map(option => (
          <label key={option.value} className={styles.choice}>
            <input type="radio" name={name} value={option.value} checked={option.value === value} onChange={() => onChange(option.value)} />
            <span>{option.label}{option.hint !== undefined && <small>{option.hint}</small>}</span>
          </label>
        ))}
      </div>
    </FieldSet>
  )
}
