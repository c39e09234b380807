import { useId, useState } from 'react'
import { createAdvice } from '#contract/growth.ts'
import { holdOccurrence } from '#contract/meeting.ts'
import { readNotes } from '#domain/meeting/notes-read.ts'
import { FORMATS } from '#domain/interaction/format.ts'
import type { Day } from '#domain/time/day.ts'
import { dayOf } from '#domain/time/wall-time.ts'
import { meeting as words } from '#i18n/meeting.ts'
import { parts } from '#i18n/parts.ts'
import { formatWords } from '#i18n/words.ts'
import { messageOf, useAct, useActs } from '../../ground/acts.tsx'
import { useApi } from '../../ground/api.ts'
import { useWords } from '../../ground/locale.tsx'
import type { FollowUpDraft } from '../../log/draft.ts'
import { FollowUps } from '../../log/follow-ups.tsx'
import { refillsOf } from '../../log/refills.tsx'
import { Checkbox } from '../../parts/choices.tsx'
import { Chip, ChipGroup } from '../../parts/chip.tsx'
import { FieldSet, FormFailure } from '../../parts/field.tsx'
import { NumberField, TextField } from '../../parts/inputs.tsx'
import { FormDialog } from '../../parts/form-dialog.tsx'
import { type TalkView, talkKeyOf, useShowTalk } from '../../meet/talk-view.ts'

/** 「见过了」: how, how long, what about, and what the notes promise and were advised; fills the cups. */
export const HoldDialog = ({ talk, onClose }: { talk: TalkView; onClose: () => void }) => {
  const t = useWords(words)
  const f = useWords(formatWords)
  const p = useWords(parts)
  const id = useId()
  const api = useApi()
  const show = useShowTalk()
  const { did } = useActs()
  const { occurrence, notes, prep } = talk
  const [first] = occurrence.people
  const [read] = useState(() => readNotes(notes, dayOf(occurrence.start), occurrence.people))
  const [draft, setDraft] = useState({ format: occurrence.format, minutes: occurrence.minutes as number | null, topic: prep.topic !== '' && !prep.topic.includes('\n') ? prep.topic : occurrence.title })
  const [followUps, setFollowUps] = useState<readonly FollowUpDraft[]>(() => read.followUps.map((one, key) => ({ key, text: one.text, by: one.by, dueOn: one.dueOn ?? '' })))
  const [advice, setAdvice] = useState(() => read.advice.filter(text => !talk.advice.some(known => known.text === text)).map(text => ({ text, kept: true })))
  const [tried, setTried] = useState(false)
  const hold = useAct(holdOccurrence, { said: () => t('hold_said'), more: refillsOf, quietFailure: true })
  const minutesWrong = draft.minutes === null || !Number.isInteger(draft.minutes) || draft.minutes < 5 || draft.minutes > 1440

  const submit = (): void => {
    setTried(true)
    if (minutesWrong || draft.minutes === null) return
    hold.mutate({
      ...talkKeyOf(talk), format: draft.format, minutes: draft.minutes, topic: draft.topic.trim(),
      followUps: followUps.filter(({ text }) => text.trim() !== '').map(({ text, by, dueOn }) => ({ text: text.trim(), by, dueOn: dueOn === '' ? null : (dueOn as Day) })),
    }, {
      onSuccess: result => {
        show(result.talk, null)
        void keepAdvice(result.talk)
        onClose()
      },
    })
  }
  const keepAdvice = async ({ occurrenceId }: TalkView): Promise<void> => {
    for (const { text } of advice.filter(({ kept }) => kept)) {
      if (first !== undefined) did((await api(createAdvice, { contactId: first.id, on: dayOf(occurrence.start), text: text.slice(0, 500), occurrenceId })).actId)
    }
  }
  return (
    <FormDialog id={id} title={t('hold_title')} busy={hold.isPending} onSubmit={submit} onClose={onClose}>
      <FormFailure message={hold.error === null ? null : messageOf(hold.error, p('unknown_error'))} />
      <FieldSet label={t('format')}><ChipGroup label={t('format')}>{FORMATS.map(format => <Chip key={format} on={draft.format === format} onPress={() => setDraft({ ...draft, format })}>{f(format)}</Chip>)}</ChipGroup></FieldSet>
      <NumberField label={t('minutes')} unit={t('minutes_unit')} value={draft.minutes} onChange={minutes => setDraft({ ...draft, minutes })} error={tried && minutesWrong ? t('minutes_wrong') : null} />
      <TextField label={t('topic_of')} value={draft.topic} onChange={topic => setDraft({ ...draft, topic })} maxLength={500} />
      {read.followUps.length > 0 && <p className="muted small">{t('found_items')}</p>}
      <FollowUps value={followUps} onChange={setFollowUps} />
      {advice.length > 0 && (
        <FieldSet label={t('found_advice')}>
          {advice.map(one => <Checkbox key={one.text} checked={one.kept} onChange={kept => setAdvice(advice.map(other => (other === one ? { ...one, kept } : other)))}>{one.text}</Checkbox>)}
        </FieldSet>
      )}
    </FormDialog>
  )
}
