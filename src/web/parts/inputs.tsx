import { type InputHTMLAttributes, type Ref, type TextareaHTMLAttributes, useState } from 'react'
import { parts } from '#i18n/parts.ts'
import { useWords } from '../ground/locale.tsx'
import { Button } from './button.tsx'
import { cls } from './cls.ts'
import { Field, type FieldProps } from './field.tsx'
import styles from './field.module.css'

type Own<Attributes> = Omit<Attributes, 'value' | 'onChange' | 'id' | 'children'>
interface TextProps extends FieldProps, Own<InputHTMLAttributes<HTMLInputElement>> {
  readonly value: string
  readonly onChange: (value: string) => void
  readonly ref?: Ref<HTMLInputElement>
}

const split = <P extends FieldProps>({ label, hint, error, optional, labelHidden, ...rest }: P) => ({ field: { label, hint, error, optional, labelHidden } as FieldProps, rest })

/** One line of text. */
export const TextField = (props: TextProps) => {
  const { field, rest: { value, onChange, className, ...rest } } = split(props)
  return <Field {...field}>{ids => <input {...ids} {...rest} className={cls(styles.input, className)} value={value} onChange={event => onChange(event.target.value)} />}</Field>
}

/** Several lines; grows with its text. */
export const TextArea = (props: FieldProps & Own<TextareaHTMLAttributes<HTMLTextAreaElement>> & { value: string; onChange: (value: string) => void; ref?: Ref<HTMLTextAreaElement> }) => {
  const { field, rest: { value, onChange, className, ...rest } } = split(props)
  return <Field {...field}>{ids => <textarea {...ids} {...rest} className={cls(styles.input, className)} value={value} onChange={event => onChange(event.target.value)} />}</Field>
}

/** A password that can be looked at. */
export const PasswordField = (props: TextProps) => {
  const t = useWords(parts)
  const [shown, setShown] = useState(false)
  const { field, rest: { value, onChange, className, ...rest } } = split(props)
  return (
    <Field {...field}>
      {ids => (
        <div className={styles.inside}>
          <input {...ids} {...rest} type={shown ? 'text' : 'password'} spellCheck={false} autoCapitalize="none" className={cls(styles.input, className)} value={value} onChange={event => onChange(event.target.value)} />
          <Button kind="quiet" className={styles.insideButton} aria-pressed={shown} onClick={() => setShown(!shown)}>{t(shown ? 'hide_password' : 'show_password')}</Button>
        </div>
      )}
    </Field>
  )
}

/** A day as `YYYY-MM-DD`, '' for none. */
export const DateField = (props: TextProps) => <TextField {...props} type="date" />

/** A number with its unit: null while the field is empty, NaN while what is typed is no number, so that nothing typed is silently lost. */
export const NumberField = (props: FieldProps & Own<InputHTMLAttributes<HTMLInputElement>> & { value: number | null; onChange: (value: number | null) => void; unit?: string }) => {
  const { field, rest: { value, onChange, unit, className, ...rest } } = split(props)
  const [text, setText] = useState({ value, typed: value === null ? '' : String(value) })
  if (!Object.is(text.value, value)) setText({ value, typed: value === null ? '' : String(value) })
  const type = (typed: string): void => {
    const number = typed.trim() === '' ? null : Number(typed)
    setText({ value: number, typed })
    onChange(number)
  }
  return (
    <Field {...field}>
      {ids => (
        <div className={styles.withUnit}>
          <input {...ids} inputMode="decimal" autoComplete="off" {...rest} className={cls(styles.input, className)} value={text.typed} onChange={event => type(event.target.value)} />
          {unit !== undefined && <span className={styles.unit}>{unit}</span>}
        </div>
      )}
    </Field>
  )
}
