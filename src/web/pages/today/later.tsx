import { today as words } from '#i18n/today.ts'
import { useWords } from '../../ground/locale.tsx'
import { Disclosure } from '../../parts/disclosure.tsx'
import { PlainProposals } from './proposals.tsx'
import type { TodayItem } from './today-view.ts'

/** What is not asked for today; folded, uncoloured by age. */
export const Later = ({ items, count, more }: { items: readonly TodayItem[]; count: number; more: boolean }) => {
  const t = useWords(words)
  return (
    <Disclosure label={t('rest')} remark={more ? t('rest_more', { n: count }) : t('rest_count', { n: count })}>
      <PlainProposals items={items} />
      {count > items.length && <p className="muted small">{t('rest_shown', { n: items.length })}</p>}
    </Disclosure>
  )
}
