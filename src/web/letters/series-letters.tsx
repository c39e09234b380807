import { useState } from 'react'
import { draftLetters } from '#contract/mail.ts'
import type { MeetingId } from '#domain/base/ids.ts'
import { mailLetter as words } from '#i18n/mail-letter.ts'
import { useAsk } from '../ground/api.ts'
import { useWords } from '../ground/locale.tsx'
import { Dialog } from '../parts/dialog.tsx'
import { Asked } from '../parts/states.tsx'
import { LettersDialog } from './letters-dialog.tsx'

/** The letters that bring everybody of a series up to date, as the server drafts them. */
export const SeriesLetters = ({ meetingId, onClose }: { meetingId: MeetingId; onClose: () => void }) => {
  const t = useWords(words)
  const asked = useAsk(draftLetters, { meetingId })
  // What was drafted before the series changed says no longer what is so; what is shown is the reader's to edit.
  const [data, setData] = useState<typeof asked.data>(undefined)
  if (data === undefined && asked.data !== undefined && !asked.isFetching) setData(asked.data)
  if (data === undefined || data.letters.length === 0) {
    return <Dialog title={t('tell_title')} onClose={onClose}><Asked of={{ data, error: asked.error, refetch: asked.refetch }} wait={5} card={false}>{() => <p>{t('none')}</p>}</Asked></Dialog>
  }
  const letters = data.letters.map(({ contactId, name, to, method, recurrenceId, minor, subject, text }, i) => ({ key: `${i}`, contactId, name, to, method, recurrenceId, subject, text, goes: data.letters.length === 1 || (!minor && to !== '') }))
  return <LettersDialog title={t('tell_title')} letters={letters} purpose={{ meetingId, settles: ['told'] }} {...(data.from === null ? {} : { from: data.from.email })} onClose={onClose} />
}
