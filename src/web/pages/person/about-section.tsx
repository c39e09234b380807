import { Link } from '@tanstack/react-router'
import { type ReactNode, useState } from 'react'
import type { ChannelKind } from '#domain/contact/channel.ts'
import { birthdayText } from '#i18n/birthdays.ts'
import { personAbout as words } from '#i18n/person-about.ts'
import { channelWords } from '#i18n/words.ts'
import { useLocale, useWords } from '../../ground/locale.tsx'
import { Button } from '../../parts/button.tsx'
import { Section } from '../../parts/page-head.tsx'
import { useFormats } from '../../parts/use-formats.ts'
import { channelHref } from './channel-href.ts'
import { EditDialog } from './dialogs.ts'
import type { PersonView } from './person-view.ts'
import styles from './person.module.css'

/** All the rest that is known: ways to reach them, birthday, where to meet, how we met, tags. */
export const AboutSection = ({ view: { contact } }: { view: PersonView }) => {
  const t = useWords(words)
  const c = useWords(channelWords)
  const locale = useLocale()
  const formats = useFormats()
  const [editing, setEditing] = useState(false)
  const { nickname, channels, birthday, closeness, busyness, tags, placeNotes, howWeMet, organization } = contact
  const facts: readonly { readonly key: string; readonly name: string; readonly value: ReactNode }[] = [
    { key: 'place', name: t('place_notes'), value: placeNotes === '' ? null : <span className={styles.prose}>{placeNotes}</span> },
    ...channels.map(({ kind, value, label }) => ({ key: `${kind} ${value} ${label}`, name: label === '' ? c(kind) : `${c(kind)} · ${label}`, value: <Reach kind={kind} value={value} /> })),
    { key: 'birthday', name: t('birthday'), value: birthday === null ? null : birthdayText(locale, birthday) },
    { key: 'met', name: t('how_we_met'), value: howWeMet === '' ? null : <span className={styles.prose}>{howWeMet}</span> },
    { key: 'organization', name: t('organization'), value: organization === '' ? null : <Link to="/people" search={{ organization }} className={styles.out}>{organization}</Link> },
    { key: 'nickname', name: t('nickname'), value: nickname === '' ? null : nickname },
    { key: 'closeness', name: t('closeness'), value: closeness === null ? null : t(`closeness_${closeness}`) },
    { key: 'busyness', name: t('busyness'), value: busyness === null ? null : t(`busyness_${busyness}`) },
  ].filter(fact => fact.value !== null)
  return (
    <Section id="person-about" title={t('about')} action={<Button small kind="quiet" onClick={() => setEditing(true)}>{t(facts.length === 0 ? 'fill' : 'edit')}</Button>}>
      {facts.length === 0 ? <p className="muted small">{t('nothing_yet')}</p> : <dl className={styles.facts}>{facts.map(({ key, name, value }) => <div key={key}><dt>{name}</dt><dd data-name>{value}</dd></div>)}</dl>}
      {tags.length > 0 && <ul className={styles.tags} aria-label={t('tags')}>{tags.map(tag => <li key={tag}><Link to="/people" search={{ tag }} className={styles.tag} aria-label={t('tag_list', { tag })}>#{tag}</Link></li>)}</ul>}
      <p className={styles.fine}>{t('since', { on: formats.fullDay(contact.createdOn) })}</p>
      {editing && <EditDialog contact={contact} onClose={() => setEditing(false)} />}
    </Section>
  )
}

const Reach = ({ kind, value }: { kind: ChannelKind; value: string }) => {
  const href = channelHref(kind, value)
  return href === null ? value : <a className={styles.out} href={href} rel="noreferrer">{value}</a>
}
