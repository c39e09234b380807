import { Link } from '@tanstack/react-router'
import { type ReactNode, useState } from 'react'
import type { Birthday } from '#domain/contact/birthday.ts'
import { birthdayText } from '#i18n/birthdays.ts'
import { person as words } from '#i18n/person.ts'
import { channelWords } from '#i18n/words.ts'
import { useLocale, useWords } from '../../ground/locale.tsx'
import { Button } from '../../parts/button.tsx'
import { Section } from '../../parts/page-head.tsx'
import { useFormats } from '../../parts/use-formats.ts'
import { channelHref } from './channel-href.ts'
import { EditDialog } from './edit-dialog.tsx'
import type { PersonView } from './person-page.tsx'
import styles from './person.module.css'

/** All the rest that is known: ways to reach them, birthday, where to meet, how we met, tags. */
export const AboutSection = ({ view: { contact } }: { view: PersonView }) => {
  const t = useWords(words)
  const c = useWords(channelWords)
  const locale = useLocale()
  const formats = useFormats()
  const [editing, setEditing] = useState(false)
  const { nickname, channels, birthday, closeness, busyness, tags, placeNotes, howWeMet, organization } = contact
  const facts: readonly (readonly [string, ReactNode])[] = [
    ...(placeNotes === '' ? [] : [[t('place_notes'), <span className={styles.prose}>{placeNotes}</span>] as const]),
    ...channels.map(({ kind, value, label }) => [label === '' ? c(kind) : `${c(kind)} · ${label}`, channelHref(kind, value) === null ? value : <a className={styles.out} href={channelHref(kind, value) ?? ''}>{value}</a>] as const),
    ...(birthday === null ? [] : [[t('birthday'), birthdayText(locale, birthday as Birthday)] as const]),
    ...(howWeMet === '' ? [] : [[t('how_we_met'), <span className={styles.prose}>{howWeMet}</span>] as const]),
    ...(organization === '' ? [] : [[t('organization'), <Link to="/people" search={{ organization }} className={styles.out}>{organization}</Link>] as const]),
    ...(nickname === '' ? [] : [[t('nickname'), nickname] as const]),
    ...(closeness === null ? [] : [[t('closeness'), t(`closeness_${closeness}`)] as const]),
    ...(busyness === null ? [] : [[t('busyness'), t(`busyness_${busyness}`)] as const]),
  ]
  return (
    <Section id="person-about" title={t('about')} action={<Button small kind="quiet" onClick={() => setEditing(true)}>{t(facts.length === 0 ? 'fill' : 'edit')}</Button>}>
      {facts.length === 0 ? <p className="muted small">{t('nothing_yet')}</p> : <dl className={styles.facts}>{facts.map(([name, value], i) => <div key={`${name}${i}`}><dt>{name}</dt><dd>{value}</dd></div>)}</dl>}
      {tags.length > 0 && <ul className={styles.tags} aria-label={t('tags')}>{tags.map(tag => <li key={tag}><Link to="/people" search={{ tag }} className={styles.tag} aria-label={t('tag_list', { tag })}>#{tag}</Link></li>)}</ul>}
      <p className={styles.fine}>{t('since', { on: formats.fullDay(contact.createdOn) })}</p>
      {editing && <EditDialog contact={contact} onClose={() => setEditing(false)} />}
    </Section>
  )
}
