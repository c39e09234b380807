import { Link } from '@tanstack/react-router'
import { type KeyboardEvent, type ReactNode, useId, useState } from 'react'
import { sendLetters } from '#contract/mail.ts'
import { mailLetter as words } from '#i18n/mail-letter.ts'
import { parts } from '#i18n/parts.ts'
import { messageOf, useAct } from '../ground/acts.tsx'
import { useWords } from '../ground/locale.tsx'
import { Button } from '../parts/button.tsx'
import { Checkbox } from '../parts/choices.tsx'
import { Dialog } from '../parts/dialog.tsx'
import { Disclosure } from '../parts/disclosure.tsx'
import { FormFailure } from '../parts/field.tsx'
import { type LetterDraft, type LetterPurpose, sendInputOf, wantingIn } from './letter-draft.ts'
import { LetterFields } from './letter-fields.tsx'
import { LetterPreview } from './letter-preview.tsx'

export interface LettersDialogProps {
  readonly title: string
  readonly letters: readonly LetterDraft[]
  readonly purpose: LetterPurpose
  /** The address they leave from, when it is known. */
  readonly from?: string
  /** What else can be done with the letters as they are written; its button takes the place of cancelling, which the cross and Esc do as well. */
  readonly instead?: { readonly label: string; readonly busy: boolean; readonly onPress: (letters: readonly LetterDraft[]) => void }
  readonly onSent?: () => void
  readonly onClose: () => void
}

/** Letters to be looked over one by one, previewed, and sent in one act, which can be taken back for ten seconds. */
export const LettersDialog = ({ title, letters: start, purpose, from, instead, onSent, onClose }: LettersDialogProps) => {
  const t = useWords(words)
  const p = useWords(parts)
  const form = useId()
  const [letters, setLetters] = useState(start)
  const [open, setOpen] = useState<string | null>(start[0]?.key ?? null)
  const [tried, setTried] = useState(false)
  const [isPreview, setPreview] = useState(false)
  const send = useAct(sendLetters, { said: ({ messages }) => t('sent_said', { n: messages.length }), more: outboxLink, quietFailure: true })
  const going = letters.filter(({ goes }) => goes)
  const change = (key: string, changed: Partial<LetterDraft>): void => setLetters(letters.map(one => (one.key === key ? { ...one, ...changed } : one)))
  /** Whether all that go are whole; else the first that is not stands open. */
  const isWhole = (): boolean => {
    setTried(true)
    const wanting = going.find(one => wantingIn(one) !== null)
    if (wanting !== undefined) { setOpen(wanting.key); setPreview(false) }
    return wanting === undefined && going.length > 0
  }
  const submit = (): void => {
    if (!isWhole() || send.isPending) return
    send.mutate(sendInputOf(purpose, letters), { onSuccess: () => { onSent?.(); onClose() } })
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.target instanceof HTMLButtonElement) return
    if (event.nativeEvent.isComposing || event.keyCode === 229) event.preventDefault()
    else if (event.metaKey || event.ctrlKey) { event.preventDefault(); submit() }
    // A letter does not leave because somebody ended the line of its subject.
    else if (event.target instanceof HTMLInputElement) event.preventDefault()
  }
  const fields = (letter: LetterDraft): ReactNode => <LetterFields letter={letter} tried={tried} onChange={changed => change(letter.key, changed)} />
  return (
    <Dialog
      wide title={title} onClose={onClose}
      footer={<>
        {instead === undefined ? <Button onClick={onClose}>{p('cancel')}</Button> : <Button busy={instead.busy} onClick={() => instead.onPress(letters)}>{instead.label}</Button>}
        <Button onClick={() => (isPreview ? setPreview(false) : isWhole() && setPreview(true))}>{t(isPreview ? 'edit' : 'preview')}</Button>
        <Button kind="main" type="submit" form={form} disabled={going.length === 0} busy={send.isPending}>{letters.length === 1 ? t('send') : t('send_all', { n: going.length })}</Button>
      </>}
    >
      <form id={form} className="stack" noValidate onKeyDown={onKeyDown} onSubmit={event => { event.preventDefault(); submit() }}>
        <FormFailure message={send.error === null ? null : messageOf(send.error, p('unknown_error'))} />
        {from !== undefined && <p className="muted small">{t('from', { from })}</p>}
        {isPreview && going.map(letter => <LetterPreview key={letter.key} letter={letter} />)}
        {!isPreview && (letters.length === 1 ? letters.map(fields) : letters.map((letter, i) => (
          <Disclosure key={letter.key} label={`${i + 1}.`} remark={<span data-name>{letter.name} · {letter.goes ? letter.subject : t('left_out')}</span>} open={open === letter.key} onToggle={shown => setOpen(shown ? letter.key : null)}>
            <div className="stack">
              <Checkbox checked={letter.goes} onChange={goes => change(letter.key, { goes })}><span data-name>{t('this_one', { name: letter.name })}</span></Checkbox>
              {letter.goes && fields(letter)}
            </div>
          </Disclosure>
        )))}
        {going.length === 0 && <p className="muted small" role="status">{t('nobody')}</p>}
      </form>
    </Dialog>
  )
}

const OutboxLink = () => {
  const t = useWords(words)
  return <Link to="/letters">{t('outbox')}</Link>
}
const outboxLink = (): ReactNode => <OutboxLink />
