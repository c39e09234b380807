import { dayOf } from '#domain/time/wall-time.ts'
import { series as words } from '#i18n/series.ts'
import { useWords } from '../../ground/locale.tsx'
import { Tag } from '../../parts/chip.tsx'
import { Section } from '../../parts/page-head.tsx'
import { PersonLink } from '../../parts/person-link.tsx'
import { useFormats } from '../../parts/use-formats.ts'
import type { SeriesView } from './series-view.ts'
import styles from './series.module.css'

const TONES = { needs_action: 'plain', accepted: 'celadon', declined: 'amber', tentative: 'info', delegated: 'info' } as const

/** What everybody answered to the invitation. */
export const AnswersSection = ({ attendances }: { attendances: SeriesView['attendances'] }) => {
  const t = useWords(words)
  const formats = useFormats()
  if (attendances.length === 0) return null
  return (
    <Section id="answers" title={t('answers')}>
      <ul className="card">
        {attendances.map(({ contactId, name, recurrenceId, partStat, comment, proposed }) => (
          <li key={`${contactId} ${recurrenceId ?? ''}`} className={styles.talk}>
            <span className={styles.talkWords}>
              <PersonLink id={contactId}>{name}</PersonLink>
              <Tag tone={TONES[partStat]}>{t(partStat)}</Tag>
              {recurrenceId !== null && <span className="muted small">{t('answer_for', { on: formats.day(dayOf(recurrenceId)) })}</span>}
              {proposed !== null && <span className="small">{t('answer_proposed', { on: `${formats.day(dayOf(proposed.start))} ${proposed.start.slice(11)}` })}</span>}
              {comment !== '' && <span className={styles.comment} data-name>{comment}</span>}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  )
}
