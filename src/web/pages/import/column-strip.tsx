import { COLUMN_KINDS, LECTURE_COLUMNS } from '#domain/sheet/column.ts'
import { importPage as words } from '#i18n/import-page.ts'
import { columnWords } from '#i18n/sheet.ts'
import { useWords } from '../../ground/locale.tsx'
import { cls } from '../../parts/cls.ts'
import { Disclosure } from '../../parts/disclosure.tsx'
import fields from '../../parts/field.module.css'
import styles from './import.module.css'
import type { ImportView } from './import-view.ts'
import { useRemap } from './use-remap.ts'

type Kind = ImportView['columns'][number]['kind']

const LECTURE: ReadonlySet<string> = new Set(LECTURE_COLUMNS)

/** The sheet's columns side by side as they stand in it: what each means, a few of its cells. A change is read at once. */
export const ColumnStrip = ({ view }: { view: ImportView }) => {
  const t = useWords(words)
  const column = useWords(columnWords)
  const remap = useRemap(view.id)
  const { columns } = view
  const [kept, left] = [columns.filter(({ kind }) => kind === 'extra').length, columns.filter(({ kind }) => kind === 'ignore').length]
  const named = columns.some(({ kind }) => kind === 'name' || kind === 'familyName' || kind === 'givenName')
  const choose = (index: number, kind: Kind): void => remap.mutate({ mapping: { [index]: kind } })
  return (
    <Disclosure label={t('columns')} remark={t('columns_count', { known: columns.length - kept - left, kept, left })} startOpen>
      {!named && <p role="alert" className={styles.wrong}>{t('no_name')}</p>}
      <div className={styles.strip} tabIndex={0} role="region" aria-label={t('columns')} aria-busy={remap.isPending}>
        <ol>
          {columns.map(({ index, heading, kind, sample }) => (
            <li key={index} className={cls(kind === 'ignore' && styles.ignored)}>
              <p className={styles.heading}>{heading === '' ? t('unnamed') : heading}</p>
              <select
                className={fields.input} value={kind} aria-label={t('column_is', { heading: heading === '' ? t('column', { n: index + 1 }) : heading })}
                onChange={event => choose(index, event.target.value as Kind)}
              >
                <optgroup label={t('group_lecture')}>{LECTURE_COLUMNS.map(one => <option key={one} value={one}>{column(one)}</option>)}</optgroup>
                <optgroup label={t('group_person')}>{COLUMN_KINDS.filter(one => !LECTURE.has(one)).map(one => <option key={one} value={one}>{column(one)}</option>)}</optgroup>
                <optgroup label={t('group_rest')}><option value="extra">{t('extra')}</option><option value="ignore">{t('ignore')}</option></optgroup>
              </select>
              <ul>{[...new Set(sample)].slice(0, 3).map(text => <li key={text} data-name>{text === '' ? ' ' : text}</li>)}</ul>
            </li>
          ))}
        </ol>
      </div>
    </Disclosure>
  )
}
