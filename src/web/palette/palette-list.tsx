import { cls } from '../parts/cls.ts'
import { keyCaps } from '../ground/key-caps.ts'
import { Icon } from '../parts/icon.tsx'
import { Key } from '../parts/key.tsx'
import { PersonFound } from '../parts/person-found.tsx'
import type { Entry, Group } from './entry.ts'
import styles from './palette.module.css'

/** The groups of the palette as one listbox; the input keeps the focus and names the current line. */
export const PaletteList = ({ id, label, groups, current, onPoint, onTake }: {
  id: string; label: string; groups: readonly Group[]; current: string | undefined; onPoint: (entry: Entry) => void; onTake: (entry: Entry) => void
}) => (
  <div id={id} role="listbox" aria-label={label}>
    {groups.map(group => (
      <div key={group.id} role="group" aria-labelledby={`${id}-of-${group.id}`}>
        <div id={`${id}-of-${group.id}`} role="presentation" className={styles.label} data-name={group.id === 'acts' || undefined}>{group.label}</div>
        {group.entries.map(entry => (
          <div
            key={entry.id} id={`${id}-${entry.id}`} role="option" aria-selected={entry.id === current} className={styles.option}
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
)
