import { leaveStray, takeStray } from '#contract/mail.ts'
import { dayOf, type WallTime } from '#domain/time/wall-time.ts'
import { mailAnswers as words } from '#i18n/mail-answers.ts'
import { series } from '#i18n/series.ts'
import { useAct } from '../../ground/acts.tsx'
import { useWords } from '../../ground/locale.tsx'
import { Button } from '../../parts/button.tsx'
import { Disclosure } from '../../parts/disclosure.tsx'
import { Menu } from '../../parts/menu.tsx'
import { useFormats } from '../../parts/use-formats.ts'
import type { Meeting, SeriesView } from './series-view.ts'
import styles from './series.module.css'

type Stray = SeriesView['strays'][number]

/** Answers nobody invited sent, quietly: from whom, what they said, when. Passed over, or taken as somebody's at one press. */
export const StrayAnswers = ({ meeting, strays }: { meeting: Meeting; strays: readonly Stray[] }) => {
  const t = useWords(words)
  if (strays.length === 0) return null
  return (
    <Disclosure label={t('strays')}>
      <p className="muted small">{t('strays_hint')}</p>
      <ul className={styles.strays}>{strays.map(stray => <StrayLine key={stray.id} stray={stray} meeting={meeting} />)}</ul>
    </Disclosure>
  )
}

const StrayLine = ({ stray, meeting }: { stray: Stray; meeting: Meeting }) => {
  const t = useWords(words)
  const s = useWords(series)
  const formats = useFormats()
  const { id: strayId, from, attendee, forged, partStat, recurrenceId, proposed, comment, contactId, at } = stray
  const said = (start: WallTime): string => `${formats.day(dayOf(start))} ${start.slice(11)}`
  const leave = useAct(leaveStray, { said: () => t('left') })
  const take = useAct(takeStray, { said: () => t('took_it') })
  // Whose it is likely to be comes first.
  const people = meeting.people.toSorted((a, b) => Number(b.id === contactId) - Number(a.id === contactId))
  const label = (name: string): string => t(forged ? 'take_anyway' : 'take_as', { name })
  const press = (person: Meeting['people'][number]): void => take.mutate({ meetingId: meeting.id, strayId, contactId: person.id })
  const [only] = people
  return (
    <li className={styles.stray}>
      <p>
        <b data-name>{from.name === '' ? from.email : `${from.name} <${from.email}>`}</b> <span className="muted small">{formats.instant(at)}</span>
      </p>
      <p className="small">
        {[s(partStat), recurrenceId === null ? '' : s('answer_for', { on: formats.day(dayOf(recurrenceId)) }), proposed === null ? '' : s('answer_proposed', { on: said(proposed.start) })].filter(Boolean).join(' · ')}
        {attendee.toLowerCase() !== from.email.toLowerCase() && <> · <span data-name>{t('for_whom', { email: attendee })}</span></>}
      </p>
      {comment !== '' && <p className={styles.words} data-name>{comment}</p>}
      {forged && <p className="small">{t('forged')}</p>}
      <div className="row wrap">
        <Button small busy={leave.isPending} aria-label={t('leave_of', { email: from.email })} onClick={() => leave.mutate({ meetingId: meeting.id, strayId })}>{t('leave')}</Button>
        {people.length === 1 && only !== undefined
          ? <Button small busy={take.isPending} onClick={() => press(only)}><span data-name>{label(only.name)}</span></Button>
          : <Menu small label={t('take_menu', { email: from.email })} busy={take.isPending} items={people.map(person => ({ label: label(person.name), onPress: () => press(person) }))}>{t('take')}</Menu>}
      </div>
    </li>
  )
}
