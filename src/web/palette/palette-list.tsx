import { Fragment } from 'react'
import { paletteWords } from '#i18n/palette.ts'
import { keyCaps } from '../ground/key-caps.ts'
import { useWords } from '../ground/locale.tsx'
import { IconButton } from '../parts/button.tsx'
import { cls } from '../parts/cls.ts'
import { Icon } from '../parts/icon.tsx'
import { Key } from '../parts/key.tsx'
import { PersonFound } from '../parts/person-found.tsx'
import type { Entry, Group } from './entry.ts'
import styles from './palette.module.css'

/**
 * The groups of the palette as one listbox; the input keeps the focus and names the current line. An option may hold no button, so the way to what
 * can be done with a person by pointer and touch stands after the listbox, laid over the end of the person's row by the rows of one grid.
 */
export const PaletteList = ({ id, label, groups, current, onPoint, onTake, onActs }: {
  id: string; label: string; groups: readonly Group[]; current: string | undefined; onPoint: (entry: Entry) => void; onTake: (entry: Entry) => void; onActs: (entry: Entry) => void
}) => {
  const t = useWords(paletteWords)
  const order = groups.flatMap(group => [`of-${group.id}`, ...group.entries.map(entry => entry.id)])
  const at = (of: string) => ({ gridRow: order.indexOf(of) + 1 })
  return (
    <div className={styles.rows}>
      <div id={id} role="listbox" aria-label={label} className={styles.flat}>
        {groups.map(group => (
          <div key={group.id} role="group" aria-labelledby={`${id}-of-${group.id}`} className={styles.flat}>
            <div id={`${id}-of-${group.id}`} role="presentation" className={styles.label} style={at(`of-${group.id}`)} data-name={group.id === 'acts' || undefined}>{group.label}</div>
            {group.entries.map(entry => (
              <div
                key={entry.id} id={`${id}-${entry.id}`} role="option" aria-selected={entry.id === current} className={cls(styles.option, entry.person !== undefined && styles.acted)} style={at(entry.id)}
                onPointerMove={() => onPoint(entry)} onPointerDown={event => event.preventDefault()} onClick={() => onTake(entry)}
              >
                {entry.sign !== undefined && <Icon name={entry.sign} />}
                {entry.found === undefined ? <span className={cls(styles.text, 'grow')} data-name={entry.personal || undefined}>{entry.label}</span> : <PersonFound person={entry.found} />}
                {entry.key !== undefined && <span className={styles.caps}>{keyCaps(entry.key).map(cap => <Key key={cap}>{cap}</Key>)}</span>}
              </div>
            ))}
          </div>
        ))}
      </div>
      {groups.map(group => (
        <Fragment key={group.id}>
          {group.entries.map(entry => entry.person !== undefined && (
            <IconButton
              key={entry.id} label={t('acts_of', { name: entry.person.name })} title={t('hint_more')} tabIndex={-1} className={styles.acts} style={at(entry.id)} data-current={entry.id === current || undefined}
              onPointerMove={() => onPoint(entry)} onPointerDown={event => event.preventDefault()} onClick={() => onActs(entry)}
            ><Icon name="more" /></IconButton>
          ))}
        </Fragment>
      ))}
    </div>
  )
}
