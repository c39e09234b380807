import { useState } from 'react'
import { closeOccurrence } from '#contract/meeting.ts'
import { dayOf } from '#domain/time/wall-time.ts'
import { letterSubject } from '#i18n/letter-subjects.ts'
import { letterLocale } from '#i18n/letters.ts'
import { mailLetter } from '#i18n/mail-letter.ts'
import { meeting as words } from '#i18n/meeting.ts'
import { useAct, useActs } from '../../ground/acts.tsx'
import { useApi } from '../../ground/api.ts'
import { copyText } from '../../ground/copy.ts'
import { late } from '../../ground/late.tsx'
import { useWords } from '../../ground/locale.tsx'
import { useSession } from '../../ground/session.ts'
import { NoMailbox } from '../../letters/no-mailbox.tsx'
import { useMailbox } from '../../letters/use-mailbox.ts'
import { useKept } from '../../offline/use-kept.ts'
import { Button } from '../../parts/button.tsx'
import { Checkbox } from '../../parts/choices.tsx'
import { Chip, ChipGroup } from '../../parts/chip.tsx'
import { TextArea } from '../../parts/inputs.tsx'
import { Settled } from './settled.tsx'
import { SaveWords } from './save-words.tsx'
import styles from './talk.module.css'
import { inTurn, type TalkView, talkKeyOf, useShowTalk } from '../../meet/talk-view.ts'
import { useLetterDraft } from './use-letter-draft.ts'

const [LeaveOutDialog] = late(() => import('./reason-dialog.tsx').then(found => found.LeaveOutDialog))
const [TalkLetters, warmLetters] = late(() => import('../../letters/talk-letters.tsx').then(found => found.TalkLetters))

/** ③ and ④: a letter drafted by rules, mended, copied, sent; or left out with a reason (M11). */
export const LetterStep = ({ talk, which }: { talk: TalkView; which: 'summary' | 'thanks' }) => {
  const t = useWords(words)
  if (talk.occurrence.state === 'cancelled' || talk.interactionId === null) return <p className="muted small">{t('not_held')}</p>
  const { sentOn, leftOut } = talk[which]
  return sentOn === null && leftOut === null ? <Letter talk={talk} which={which} /> : <Settled talk={talk} which={which} />
}

const Letter = ({ talk, which }: { talk: TalkView; which: 'summary' | 'thanks' }) => {
  const t = useWords(words)
  const api = useApi()
  const show = useShowTalk()
  const { say } = useActs()
  const account = useSession().account?.id ?? ''
  const of = talkKeyOf(talk)
  const { people, next } = talk.occurrence
  const [locale, setLocale] = useState(() => letterLocale(people))
  const [touched, setTouched] = useState(false)
  const [leaving, setLeaving] = useState(false)
  const [withThanks, setWithThanks] = useState(true)
  const m = useWords(mailLetter)
  const mailbox = useMailbox() === true
  const [mailing, setMailing] = useState(false)
  const draft = useLetterDraft(talk, which, locale)
  const kept = useKept(`${which}|${account}|${of.meetingId}|${of.recurrenceId}`, { text: talk[which].text, revision: 0 }, async ({ text }) => {
    const { talk: after, actId } = await inTurn(talk, () => api(closeOccurrence, { ...of, [which]: { text } }))
    show(after, actId)
    return { stand: { text: after[which].text, revision: 0 }, conflict: false }
  })
  const send = useAct(closeOccurrence, { said: () => t('sent_said') })
  const isDraft = kept.text === '' && !touched
  const text = isDraft ? (draft ?? '') : kept.text
  const thanksOpen = which === 'summary' && talk.thanks.sentOn === null && talk.thanks.leftOut === null
  const isNext = next === (which === 'summary' ? 'summarise' : 'thank')
  const write = (written: string): void => {
    setTouched(true)
    kept.write(written)
  }
  const copy = async (): Promise<void> => {
    const done = await copyText(text)
    say({ text: t(done ? 'copied' : 'copy_failed'), plain: true, bad: !done })
  }
  const speak = (wanted: 'zh-CN' | 'en'): void => {
    setLocale(wanted)
    // What was written by hand stays; a draft that nobody touched is drafted anew.
    if (!isDraft && text === draft) kept.drop()
  }
  const sent = (): void => send.mutate({ ...of, [which]: { text, sent: true }, ...(thanksOpen && withThanks ? { thanks: { sent: true } } : {}) }, { onSuccess: ({ talk: after }) => { kept.drop(); show(after, null) } })
  return (
    <div className="stack-s">
      <div className={styles.foot}>
        <ChipGroup label={t('language')}>{(['zh-CN', 'en'] as const).map(one => <Chip key={one} on={locale === one} onPress={() => speak(one)}>{t(one === 'en' ? 'en' : 'zh')}</Chip>)}</ChipGroup>
        {!isDraft && draft !== null && draft !== text && <Button small kind="quiet" onClick={() => write(draft)}>{t('draft_again')}</Button>}
      </div>
      <TextArea label={t('letter', { names: people.map(({ salutation, name }) => salutation || name).join('、') })} rows={which === 'summary' ? 10 : 5} className={styles.letter} value={text} onChange={write} onBlur={kept.flush} />
      {/* Room for it from the first key on: words that come with leaving the field must not move the button that is being pressed. */}
      {kept.state !== 'still' && <SaveWords of={kept} />}
      {thanksOpen && <Checkbox checked={withThanks} onChange={setWithThanks}>{t('thanks_included')}</Checkbox>}
      <div className={styles.foot}>
        <Button disabled={text.trim() === ''} onClick={() => void copy()}>{t('copy')}</Button>
        {mailbox && <Button kind={isNext ? 'main' : 'plain'} disabled={text.trim() === ''} onPointerEnter={warmLetters} onClick={() => { kept.flush(); setMailing(true) }}>{m('by_mail')}</Button>}
        <Button kind={isNext && !mailbox ? 'main' : 'plain'} disabled={text.trim() === ''} busy={send.isPending} onClick={sent}>{t('sent')}</Button>
        <Button kind="quiet" onClick={() => setLeaving(true)}>{t('leave_out')}</Button>
      </div>
      <NoMailbox />
      {mailing && (
        <TalkLetters
          title={m(`${which}_title`)} talk={talk.occurrence} subject={letterSubject(locale, which, { on: dayOf(talk.occurrence.start), format: talk.occurrence.format })} text={text}
          settles={thanksOpen && withThanks ? [which, 'thanks'] : [which]} onSent={kept.drop} onClose={() => setMailing(false)}
        />
      )}
      {leaving && <LeaveOutDialog {...of} which={which} onClose={() => setLeaving(false)} />}
    </div>
  )
}
