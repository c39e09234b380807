import type { ReactNode } from 'react'
import { TextArea } from '../../parts/inputs.tsx'
import type { Kept } from '../../offline/use-kept.ts'
import { SaveWords } from './save-words.tsx'

/** A text area that saves itself. */
export const KeptArea = ({ of, label, hint, rows = 3, children }: { of: Kept; label: string; hint?: string; rows?: number; children?: ReactNode }) => (
  <div className="stack-s">
    <TextArea label={label} rows={rows} {...(hint === undefined ? {} : { placeholder: hint })} value={of.text} onChange={of.write} onBlur={of.flush} />
    {children}
    {/* Room for it from the first key on: words that come with leaving the field must not move the button that is being pressed. */}
    {of.state !== 'still' && <SaveWords of={of} />}
  </div>
)
