import { today as words } from '#i18n/today.ts'
import { useWords } from '../../ground/locale.tsx'
import { Section } from '../../parts/page-head.tsx'
import { Proposal } from './proposal.tsx'
import styles from './today.module.css'
import { keyOf, type TodayItem } from './today-view.ts'

const titles = { due: 'due', birthday: 'birthday', action_item: 'promise' } as const

/** The things of today under headings by kind, in the server's own order: a kind that comes twice has two headings. */
export const Proposals = ({ items }: { items: readonly TodayItem[] }) => {
  const t = useWords(words)
  const runs: TodayItem[][] = []
  for (const item of items) {
    const run = runs.at(-1)
    if (run?.[0]?.subject.kind === item.subject.kind) run.push(item)
    else runs.push([item])
  }
  return runs.map(run => {
    const [first] = run
    if (first === undefined) return null
    const kind = titles[first.subject.kind]
    return (
      <Section key={keyOf(first)} id={`today-${keyOf(first)}`} title={t(kind)} remark={t(`${kind}_count`, { n: run.length })}>
        <ul className="card">{run.map(item => <Proposal key={keyOf(item)} item={item} />)}</ul>
      </Section>
    )
  })
}

/** The rest, without headings. */
export const PlainProposals = ({ items }: { items: readonly TodayItem[] }) => (
  <ul className={`card ${styles.plain}`}>{items.map(item => <Proposal key={keyOf(item)} item={item} waiting />)}</ul>
)
