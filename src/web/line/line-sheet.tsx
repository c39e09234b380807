import { useState } from 'react'
import type { Format } from '#domain/interaction/format.ts'
import { addDays } from '#domain/time/day.ts'
import { line as words } from '#i18n/line.ts'
import { parts } from '#i18n/parts.ts'
import { formatWords } from '#i18n/words.ts'
import { messageOf } from '../ground/acts.tsx'
import { useWords } from '../ground/locale.tsx'
import { useToday, useWorkspace } from '../ground/session.ts'
import { store } from '../ground/storage.ts'
import { useLog } from '../log/log-context.tsx'
import { refillsOf } from '../log/refills.tsx'
import { dayHere } from '../offline/day-here.ts'
import { useDeed } from '../offline/use-deed.tsx'
import { Button } from '../parts/button.tsx'
import { Chip } from '../parts/chip.tsx'
import { cls } from '../parts/cls.ts'
import { Sheet } from '../parts/dialog.tsx'
import { FieldSet, FormFailure } from '../parts/field.tsx'
import { FormatIcon } from '../parts/format-icon.tsx'
import type { PickedPerson } from '../parts/person-picker.tsx'
import { LineField } from './line-field.tsx'
import { useLikely } from './use-likely.ts'
import { formatsInOrder, LAST_FORMAT, useUsualFormat } from './use-usual-format.ts'
import styles from './line-sheet.module.css'

/** The phone's ＋: tap a person, tap how, done; or write a line. Where ＋ was held, the likeliest person is chosen already: one tap is left. */
export const LineSheet = ({ likeliest = false, onClose }: { likeliest?: boolean; onClose: () => void }) => {
  const t = useWords(words)
  const f = useWords(formatWords)
  const p = useWords(parts)
  const log = useLog()
  const [openedAt] = useState(() => Date.now())
  const today = dayHere(useToday(), useWorkspace().zone, openedAt)
  const likely = useLikely()
  const [chosen, setPeople] = useState<readonly PickedPerson[] | null>(likeliest ? null : [])
  const [first] = likely ?? []
  // Once: whoever is likely by the next answer is not whom the reader saw.
  if (chosen === null && first !== undefined) setPeople([first])
  const people = chosen ?? []
  const [back, setBack] = useState(0)
  const [formats] = useState(formatsInOrder)
  const usual = useUsualFormat(people[0])
  const deed = useDeed({ text: () => t('saved'), more: refillsOf })
  const on = addDays(today, -back)

  const toggle = (person: PickedPerson): void => setPeople(people.some(({ id }) => id === person.id) ? people.filter(({ id }) => id !== person.id) : [...people, person])
  const save = (format: Format): void => {
    if (people.length === 0 || deed.isPending) return
    store(LAST_FORMAT, format)
    deed.mutate(
      { deed: { act: 'log', input: { on, format, contactIds: people.map(({ id }) => id) } }, said: [people.map(({ name }) => name).join(t('and')), f(format)].join(' · '), people },
      { onSuccess: onClose },
    )
  }
  const toForm = (): void => {
    onClose()
    log({ people, on, ...(usual === null ? {} : { format: usual }) })
  }
  return (
    <Sheet
      title={t('sheet_title')} onClose={onClose}
      footer={<>
        <Button kind="quiet" aria-label={t('more_hint')} onClick={toForm}>{t('more')}</Button>
        {usual !== null && people.length > 0 && <Button kind="main" busy={deed.isPending} onClick={() => save(usual)}>{t('save_as', { format: f(usual) })}</Button>}
      </>}
    >
      <LineField onKept={onClose} />
      <FormFailure message={deed.error === null ? null : messageOf(deed.error, p('unknown_error'))} />
      {likely !== null && likely.length > 0 && (
        <div className="stack">
          <FieldSet label={t('sheet_people')}>
            <div className={styles.people}>
              {likely.map(person => {
                const isOn = people.some(({ id }) => id === person.id)
                return <button key={person.id} type="button" className={cls(styles.person, isOn && styles.on)} aria-pressed={isOn} onClick={() => toggle(person)}><span data-name>{person.name}</span></button>
              })}
            </div>
          </FieldSet>
          <FieldSet label={t('sheet_day')}>
            <div className={styles.chips}>{(['just_now', 'yesterday', 'before_yesterday'] as const).map((name, days) => <Chip key={name} on={back === days} onPress={() => setBack(days)}>{t(name)}</Chip>)}</div>
          </FieldSet>
          <FieldSet label={t(people.length === 0 ? 'sheet_formats_first' : 'sheet_formats')}>
            <div className={styles.formats}>
              {formats.map(format => (
                <button key={format} type="button" className={cls(styles.format, format === usual && styles.on)} disabled={people.length === 0} onClick={() => save(format)}><FormatIcon format={format} />{f(format)}</button>
              ))}
            </div>
          </FieldSet>
        </div>
      )}
    </Sheet>
  )
}
