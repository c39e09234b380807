import { removeInteraction } from '#contract/interaction.ts'
import type { ContactId } from '#domain/base/ids.ts'
import { person as words } from '#i18n/person.ts'
import { formatWords, sensitivityWords } from '#i18n/words.ts'
import { useAct } from '../../ground/acts.tsx'
import { useWords } from '../../ground/locale.tsx'
import { Tag } from '../../parts/chip.tsx'
import { FormatIcon } from '../../parts/format-icon.tsx'
import { Icon } from '../../parts/icon.tsx'
import { Menu } from '../../parts/menu.tsx'
import { PersonLink } from '../../parts/person-link.tsx'
import { useFormats } from '../../parts/use-formats.ts'
import type { Entry } from './person-view.ts'
import styles from './person.module.css'

/** One contact: form, day, what about, with whom else, notes, and what was heard with its care. */
export const TimelineEntry = ({ entry, of, onEdit }: { entry: Entry; of: ContactId; onEdit: () => void }) => {
  const t = useWords(words)
  const f = useWords(formatWords)
  const s = useWords(sensitivityWords)
  const formats = useFormats()
  const remove = useAct(removeInteraction, { said: () => t('entry_removed') })
  const { on, at, format, minutes, money, startedBy, topic, notes, heard, people } = entry
  const others = people.filter(person => person.id !== of)
  const fine = [at ?? '', minutes === null ? '' : formats.duration(minutes), money === null || money === 0 ? '' : formats.money(money), startedBy === null ? '' : t(`started_${startedBy}`)].filter(Boolean)
  return (
    <li className={styles.entry}>
      <span className={styles.format}><FormatIcon format={format} /></span>
      <div className="grow">
        <p className={styles.entryHead}><time dateTime={on}>{formats.monthDay(on)}</time><span>{f(format)}</span>{fine.length > 0 && <span className={styles.fineInline}>{fine.join(' · ')}</span>}</p>
        {topic !== '' && <p data-name>{topic}</p>}
        {others.length > 0 && <p className={styles.work}>{t('with')} {others.map(other => <span key={other.id} className={styles.linked}><PersonLink id={other.id}>{other.name}</PersonLink></span>)}</p>}
        {notes !== '' && <p className={styles.prose} data-name>{notes}</p>}
        {heard !== null && (
          <div className={styles.heard}>
            <p className={styles.heardHead}>{heard.sensitivity === 'open' ? null : <Icon name="lock" size={14} />}{t('heard')}<Tag>{s(heard.sensitivity)}</Tag>{heard.expiresOn !== null && <span className={styles.fineInline}>{t('heard_until', { on: formats.day(heard.expiresOn) })}</span>}</p>
            <p className={styles.prose} data-name>{heard.text}</p>
          </div>
        )}
      </div>
      <Menu
        small kind="quiet" className={styles.dots ?? ''} label={t('entry_more', { on: formats.day(on), format: f(format) })} busy={remove.isPending}
        items={[{ label: t('entry_edit'), onPress: onEdit }, { label: t('entry_remove'), danger: true, onPress: () => remove.mutate({ interactionId: entry.id }) }]}
      >
        <Icon name="more" />
      </Menu>
    </li>
  )
}
