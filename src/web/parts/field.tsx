import { type ReactNode, useId } from 'react'
import { parts } from '#i18n/parts.ts'
import { useWords } from '../ground/locale.tsx'
import { cls } from './cls.ts'
import styles from './field.module.css'

/** What every field takes besides its own. */
export interface FieldProps {
  readonly label: string
  readonly hint?: ReactNode
  /** A sentence; marks the field as wrong. */
  readonly error?: string | null | undefined
  /** Says 「选填」 beside the label. */
  readonly optional?: boolean
  /** Keeps the label for the ear only; the surroundings say it to the eye. */
  readonly labelHidden?: boolean
}

/** What an input must carry so that label, hint and error belong to it. */
export interface FieldIds {
  readonly id: string
  readonly 'aria-describedby': string | undefined
  readonly 'aria-invalid': true | undefined
}

/** Label above, hint and error below, tied to the input made by `children`. */
export const Field = ({ label, hint, error, optional, labelHidden, children }: FieldProps & { children: (ids: FieldIds) => ReactNode }) => {
  const t = useWords(parts)
  const id = useId()
  const wrong = error !== undefined && error !== null && error !== ''
  const described = [hint !== undefined && `${id}-hint`, wrong && `${id}-error`].filter(Boolean).join(' ')
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={cls(labelHidden ? 'vh' : styles.label)}>{label}{optional && <span className={styles.optional}> {t('optional')}</span>}</label>
      {children({ id, 'aria-describedby': described === '' ? undefined : described, 'aria-invalid': wrong || undefined })}
      {hint !== undefined && <p id={`${id}-hint`} className={styles.hint}>{hint}</p>}
      {wrong && <p id={`${id}-error`} className={styles.error} role="alert">{error}</p>}
    </div>
  )
}

/** Fields that are one question: radio buttons, chips, check boxes. */
export const FieldSet = ({ label, hint, error, optional, labelHidden, children }: FieldProps & { children: ReactNode }) => {
  const t = useWords(parts)
  const id = useId()
  const wrong = error !== undefined && error !== null && error !== ''
  return (
    <fieldset className={styles.field} aria-describedby={[hint !== undefined && `${id}-hint`, wrong && `${id}-error`].filter(Boolean).join(' ') || undefined}>
      <legend className={cls(labelHidden ? 'vh' : styles.label)}>{label}{optional && <span className={styles.optional}> {t('optional')}</span>}</legend>
      {children}
      {hint !== undefined && <p id={`${id}-hint`} className={styles.hint}>{hint}</p>}
      {wrong && <p id={`${id}-error`} className={styles.error} role="alert">{error}</p>}
    </fieldset>
  )
}

/** A failed call said inside a form or dialog, where a toast would be out of reach. Nothing while `message` is null. */
export const FormFailure = ({ message }: { message: string | null }) => (message === null ? null : <p className={styles.failure} role="alert">{message}</p>)
