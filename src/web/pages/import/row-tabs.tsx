import { useEffect, useMemo, useState } from 'react'
import { WindowVirtualizer } from 'virtua'
import { listImportRows } from '#contract/import.ts'
import { importPage as words } from '#i18n/import-page.ts'
import { useAskPages } from '../../ground/ask-pages.ts'
import { useWords } from '../../ground/locale.tsx'
import { Asked } from '../../parts/states.tsx'
import { Tabs } from '../../parts/tabs.tsx'
import { DecideAll } from './decide-all.tsx'
import { ImportRowCard } from './row-card.tsx'
import styles from './import.module.css'
import { firstState, type ImportView, type RowState, STATES } from './import-view.ts'

/** The rows of the sheet by what they would do; drawn as they come into sight, asked page by page. */
export const RowTabs = ({ view }: { view: ImportView }) => {
  const t = useWords(words)
  const [state, setState] = useState<RowState>(() => firstState(view.counts))
  const tabs = STATES.filter((one, i) => i < 5 || view.counts[one] > 0).map(one => ({ key: one, label: t(`tab_${one}`), count: view.counts[one] }))
  const shown = tabs.some(({ key }) => key === state) ? state : 'create'
  const asked = useAskPages(listImportRows, { importId: view.id, state: shown, limit: 100 }, { still: false })
  const rows = useMemo(() => asked.data?.pages.flatMap(page => page.items), [asked.data])
  return (
    <section aria-label={t('rows')} className={styles.rows}>
      <Tabs label={t('rows')} tabs={tabs} value={shown} onChange={setState}>
        {shown === 'doubt' && view.counts.doubt > 1 && <DecideAll view={view} />}
        <Asked of={{ ...asked, data: rows }} wait={5}>
          {list => list.length === 0 ? <p className={styles.none}>{t(`none_${shown}`)}</p> : (
            <div className="card">
              <WindowVirtualizer as="ul" item="li" itemSize={72}>
                {list.map(row => <ImportRowCard key={row.row} row={row} view={view} />)}
                {asked.hasNextPage ? <More key="more" onSeen={() => void asked.fetchNextPage()} /> : null}
              </WindowVirtualizer>
            </div>
          )}
        </Asked>
      </Tabs>
    </section>
  )
}

/** Asks for the next page when it comes into sight. */
const More = ({ onSeen }: { onSeen: () => void }) => {
  const t = useWords(words)
  useEffect(onSeen)
  return <p className={styles.none} role="status">{t('more')}</p>
}
