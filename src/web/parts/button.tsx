import type { ButtonHTMLAttributes, ReactNode, Ref } from 'react'
import styles from './button.module.css'
import { cls } from './cls.ts'

export interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  /** `main` for the one thing this view is for; `quiet` has no border; `danger` for what takes away. */
  readonly kind?: 'main' | 'plain' | 'quiet' | 'danger'
  readonly small?: boolean
  /** Shows that it is at work and refuses further presses. */
  readonly busy?: boolean
  readonly ref?: Ref<HTMLButtonElement>
}

export const Button = ({ kind = 'plain', small = false, busy = false, className, type = 'button', disabled, onClick, ...rest }: ButtonProps) => (
  <button
    type={type}
    className={cls(styles.button, styles[kind], small && styles.small, busy && styles.busy, className)}
    aria-busy={busy || undefined}
    disabled={disabled}
    onClick={event => {
      if (busy) event.preventDefault()
      else onClick?.(event)
    }}
    {...rest}
  />
)

/** A button that is only a sign; `label` is its name for all who cannot see it, and its tooltip. */
export const IconButton = ({ label, children, className, ...rest }: Omit<ButtonProps, 'kind' | 'aria-label'> & { label: string; children: ReactNode }) => (
  <Button kind="quiet" className={cls(styles.icon, className)} aria-label={label} title={label} {...rest}>{children}</Button>
)

/** The look of a button for links. */
export const buttonClass = (kind: NonNullable<ButtonProps['kind']> = 'plain', small = false): string => cls(styles.button, styles[kind], small && styles.small)
