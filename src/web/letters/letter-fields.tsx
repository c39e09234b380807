import { mailLetter as words } from '#i18n/mail-letter.ts'
import { useWords } from '../ground/locale.tsx'
import { Icon } from '../parts/icon.tsx'
import { TextArea, TextField } from '../parts/inputs.tsx'
import { type LetterDraft, wantingIn } from './letter-draft.ts'
import styles from './letters.module.css'

/** What goes along with a letter for calendars. */
export const Along = ({ method }: { method: LetterDraft['method'] }) => {
  const t = useWords(words)
  return method === undefined ? null : <p className={styles.along}><Icon name="file" size={16} />{t(method === 'REQUEST' ? 'along' : method === 'CANCEL' ? 'along_cancel' : 'along_counter')} · invite.ics</p>
}

/** To whom, the subject, the words: all of it the reader's to change. */
export const LetterFields = ({ letter, tried, onChange }: { letter: LetterDraft; tried: boolean; onChange: (change: Partial<LetterDraft>) => void }) => {
  const t = useWords(words)
  const wanting = tried ? wantingIn(letter) : null
  return (
    <div className="stack">
      <TextField
        type="email" label={t('to')} value={letter.to} onChange={to => onChange({ to })} autoComplete="off" autoCapitalize="none" spellCheck={false} maxLength={254} data-name
        {...(letter.to === '' ? { hint: t('to_missing') } : {})} error={wanting === 'to' ? t('no_address') : null}
      />
      <TextField label={t('subject')} value={letter.subject} onChange={subject => onChange({ subject })} autoComplete="off" maxLength={300} data-name error={wanting === 'subject' ? t('no_subject') : null} />
      <TextArea label={t('text')} rows={8} value={letter.text} onChange={text => onChange({ text })} maxLength={20_000} data-name />
      <Along method={letter.method} />
    </div>
  )
}
