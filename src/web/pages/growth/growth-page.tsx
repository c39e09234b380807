import { useNavigate, useSearch } from '@tanstack/react-router'
import { listGrowth } from '#contract/growth.ts'
import { GROWTH_KINDS } from '#domain/growth/growth-entry.ts'
import { growth as words } from '#i18n/growth.ts'
import { useAskPages } from '../../ground/ask-pages.ts'
import { useWords } from '../../ground/locale.tsx'
import { Button } from '../../parts/button.tsx'
import { Chip, ChipGroup } from '../../parts/chip.tsx'
import { PageHead } from '../../parts/page-head.tsx'
import { Page } from '../../parts/page.tsx'
import { Asked, EmptyState } from '../../parts/states.tsx'
import { GrowthAdd } from './growth-add.tsx'
import { GrowthLine } from './growth-line.tsx'
import styles from './growth.module.css'

/** /growth: my growth log, one line an entry, from which the next mentor talk is prepared (M9). */
export const GrowthPage = () => {
  const t = useWords(words)
  const navigate = useNavigate()
  const { kind } = useSearch({ from: '/inside/growth' })
  const asked = useAskPages(listGrowth, { limit: 100, ...(kind === undefined ? {} : { kind }) }, { still: true })
  const { hasNextPage, fetchNextPage } = asked
  const shown = asked.data?.pages.flatMap(page => page.items) ?? []
  const only = (wanted: typeof kind): void => void navigate({ to: '.', search: { kind: wanted }, replace: true })
  return (
    <Page>
      <PageHead title={t('title')} sub={t('sub')} />
      <GrowthAdd />
      <Asked of={asked} wait={5}>
        {() => kind === undefined && shown.length === 0 && !asked.isPlaceholderData ? <EmptyState cup="warm" title={t('empty')} hint={t('empty_hint')} /> : (
          <>
            <div className={styles.filter}>
              <ChipGroup label={t('filter')}>
                <Chip on={kind === undefined} onPress={() => only(undefined)}>{t('all')}</Chip>
                {GROWTH_KINDS.map(one => <Chip key={one} on={kind === one} onPress={() => only(one)}>{t(one)}</Chip>)}
              </ChipGroup>
            </div>
            {shown.length === 0 ? <p className="muted">{t('empty_kind')}</p> : <ul className="card">{shown.map(entry => <GrowthLine key={entry.id} entry={entry} />)}</ul>}
            {hasNextPage && <div className={styles.filter}><Button small busy={asked.isFetchingNextPage} onClick={() => void fetchNextPage()}>{t('show_more')}</Button></div>}
          </>
        )}
      </Asked>
    </Page>
  )
}
