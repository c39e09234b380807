import { useRef, useState } from 'react'
import { editHelp, removeGiving, removeHelp } from '#contract/help.ts'
import { thanksClock } from '#domain/interaction/thanks-clock.ts'
import { parts } from '#i18n/parts.ts'
import { personFavors as words } from '#i18n/person-favors.ts'
import { useAct } from '../../ground/acts.tsx'
import { useWords } from '../../ground/locale.tsx'
import { holidayFilesWith } from '../../ground/holiday-files.ts'
import { useToday, useWorkspace } from '../../ground/session.ts'
import { Button } from '../../parts/button.tsx'
import { Tag } from '../../parts/chip.tsx'
import { Menu } from '../../parts/menu.tsx'
import { Icon } from '../../parts/icon.tsx'
import { Section } from '../../parts/page-head.tsx'
import { useFormats } from '../../parts/use-formats.ts'
import { GivingDialog, HelpDialog } from './dialogs.ts'
import { FavorList } from './favor-list.tsx'
import type { PersonView } from './person-view.ts'
import styles from './person.module.css'

type Help = PersonView['helps'][number]
type Giving = PersonView['givings'][number]

/** 给与得: what they did for me and I for them, in dots and words; never a sum, and thanks are never late. */
export const FavorsSection = ({ view: { contact, helps, givings } }: { view: PersonView }) => {
  const t = useWords(words)
  const [help, setHelp] = useState<Help | 'new' | null>(null)
  const [giving, setGiving] = useState<Giving | 'new' | null>(null)
  return (
    <Section id="person-favors" title={t('title')}>
      <FavorList kind="help" count={helps.length} onAdd={() => setHelp('new')}>{helps.map(one => <OneHelp key={one.id} help={one} onEdit={() => setHelp(one)} />)}</FavorList>
      <FavorList kind="giving" count={givings.length} onAdd={() => setGiving('new')}>{givings.map(one => <OneGiving key={one.id} giving={one} onEdit={() => setGiving(one)} />)}</FavorList>
      {help !== null && <HelpDialog contactId={contact.id} help={help === 'new' ? null : help} onClose={() => setHelp(null)} />}
      {giving !== null && <GivingDialog contactId={contact.id} giving={giving === 'new' ? null : giving} onClose={() => setGiving(null)} />}
    </Section>
  )
}

const tones = { at_once: 'celadon', soon: 'amber', any_time: 'plain' } as const

const OneHelp = ({ help, onEdit }: { help: Help; onEdit: () => void }) => {
  const t = useWords(words)
  const p = useWords(parts)
  const formats = useFormats()
  const today = useToday()
  const { holidays } = useWorkspace()
  const thank = useAct(editHelp, { said: () => t('thanked_said') })
  const remove = useAct(removeHelp, { said: () => t('help_removed') })
  const row = useRef<HTMLLIElement>(null)
  const { text, thankedOn } = help
  // The button goes with the thanks; who came by keys stays in this line.
  const stay = (): void => row.current?.querySelector<HTMLElement>('[aria-haspopup]')?.focus()
  const [on, clock] = [formats.day(help.on), thanksClock(help.on, today, holidayFilesWith(holidays))]
  return (
    <li ref={row} className={styles.line}>
      <div className="grow">
        <p className={styles.prose} data-name>{text}</p>
        <p className={styles.fine}>{thankedOn === null ? on : `${on} · ${t('thanked', { on: formats.day(thankedOn) })}`}</p>
        {thankedOn === null && (
          <div className={styles.thanks}>
            <Tag tone={tones[clock]}>{t(clock === 'any_time' ? 'any_time' : 'open')}</Tag>
            <Button small kind="quiet" data-press="thank" busy={thank.isPending} aria-label={t('thank_for', { text })} onClick={() => thank.mutate({ helpId: help.id, thankedOn: today }, { onSuccess: stay })}><Icon name="check" size={16} />{t('thank')}</Button>
          </div>
        )}
      </div>
      <Menu small kind="quiet" className={styles.dots ?? ''} label={t('help_more', { on })} items={[{ label: p('edit'), onPress: onEdit }, { label: p('remove'), danger: true, onPress: () => remove.mutate({ helpId: help.id }) }]}><Icon name="more" /></Menu>
    </li>
  )
}

const OneGiving = ({ giving, onEdit }: { giving: Giving; onEdit: () => void }) => {
  const t = useWords(words)
  const p = useWords(parts)
  const formats = useFormats()
  const remove = useAct(removeGiving, { said: () => t('giving_removed') })
  const on = formats.day(giving.on)
  return (
    <li className={styles.line}>
      <div className="grow"><p className={styles.prose} data-name>{giving.text}</p><p className={styles.fine}>{on}</p></div>
      <Menu small kind="quiet" className={styles.dots ?? ''} label={t('giving_more', { on })} items={[{ label: p('edit'), onPress: onEdit }, { label: p('remove'), danger: true, onPress: () => remove.mutate({ givingId: giving.id }) }]}><Icon name="more" /></Menu>
    </li>
  )
}
