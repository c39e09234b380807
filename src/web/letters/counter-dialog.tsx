import { useState } from 'react'
import { freeTimesOfAnswer } from '#contract/mail.ts'
import type { WallTime } from '#domain/time/wall-time.ts'
import { mailAnswers as words } from '#i18n/mail-answers.ts'
import { parts } from '#i18n/parts.ts'
import { useAsk } from '../ground/api.ts'
import { useWords } from '../ground/locale.tsx'
import { Button } from '../parts/button.tsx'
import { Dialog } from '../parts/dialog.tsx'
import { FormFailure } from '../parts/field.tsx'
import { FreeTimes } from '../parts/free-times.tsx'
import { Asked } from '../parts/states.tsx'
import type { AskedCounter } from './asked-counter.ts'
import { CounterLetter } from './counter-letter.tsx'

const MOST = 3

/** First, for other times, which of them; then the letter. */
export const CounterDialog = ({ of, onClose }: { of: AskedCounter; onClose: () => void }) => {
  const [times, setTimes] = useState<readonly WallTime[] | null>(of.what === 'keep' ? [] : null)
  return times === null ? <ChooseTimes of={of} onChosen={setTimes} onClose={onClose} /> : <CounterLetter of={of} times={times} onClose={onClose} />
}

const ChooseTimes = ({ of: { which, name, on }, onChosen, onClose }: { of: AskedCounter; onChosen: (times: readonly WallTime[]) => void; onClose: () => void }) => {
  const t = useWords(words)
  const p = useWords(parts)
  const [chosen, setChosen] = useState<readonly WallTime[]>([])
  const [tried, setTried] = useState(false)
  const { meetingId, contactId, recurrenceId } = which
  const asked = useAsk(freeTimesOfAnswer, { meetingId, contactId, ...(recurrenceId === null ? {} : { recurrenceId }) })
  const press = (start: WallTime): void => setChosen(chosen.includes(start) ? chosen.filter(one => one !== start) : [...chosen, start].sort().slice(0, MOST))
  const go = (): void => {
    setTried(true)
    if (chosen.length > 0) onChosen(chosen)
  }
  return (
    <Dialog title={t('other')} onClose={onClose} footer={<><Button onClick={onClose}>{p('cancel')}</Button><Button kind="main" onClick={go}>{t('write')}</Button></>}>
      <div className="stack">
        <FormFailure message={tried && chosen.length === 0 ? t('times_needed') : null} />
        <p data-name>{t('proposed', { name, on })}</p>
        <p className="muted small" data-name>{t('other_hint', { name })}</p>
        <Asked of={asked} wait={2} card={false}>{({ times }) => <FreeTimes times={times} isOn={start => chosen.includes(start)} onPress={press} />}</Asked>
      </div>
    </Dialog>
  )
}
