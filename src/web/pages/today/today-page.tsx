import { useState } from 'react'
import { getToday } from '#contract/today.ts'
import { today as words } from '#i18n/today.ts'
import { useAsk } from '../../ground/api.ts'
import { keyCaps } from '../../ground/key-caps.ts'
import { late } from '../../ground/late.tsx'
import { useWords } from '../../ground/locale.tsx'
import { pressHere, stepItems } from '../../ground/here.ts'
import { useAway, useWaiting } from '../../ground/reach.ts'
import { useToday, useWorkspace } from '../../ground/session.ts'
import { useShortcut } from '../../ground/shortcut.ts'
import { LineField } from '../../line/line-field.tsx'
import { Page } from '../../parts/page.tsx'
import { PageHead } from '../../parts/page-head.tsx'
import { Asked, Skeleton } from '../../parts/states.tsx'
import { useFormats } from '../../parts/use-formats.ts'
import { Beside } from './beside.tsx'
import { Finished } from './finished.tsx'
import { Later } from './later.tsx'
import { Proposals } from './proposals.tsx'
import styles from './today.module.css'
import { useFocusKept } from './use-focus-kept.ts'
import { WhyOrder } from './why-order.tsx'

const [NothingYet] = late(() => import('../first-run/nothing-yet.tsx').then(found => found.NothingYet), <Skeleton lines={6} card />)
const [TodayTalks] = late(() => import('../meet/open-loops.tsx').then(found => found.TodayTalks))
const [OpenLoops] = late(() => import('../meet/open-loops.tsx').then(found => found.OpenLoops))
const [LetterTroubles] = late(() => import('../../letters/letter-troubles.tsx').then(found => found.LetterTroubles))
const [WaitingRow] = late(() => import('../../line/waiting-row.tsx').then(found => found.WaitingRow))

/** /today: at most five small things, in an order that is explained; the rest waits (L2, X9). */
export const TodayPage = () => {
  const t = useWords(words)
  const formats = useFormats()
  const day = useToday()
  const { contacts } = useWorkspace()
  const [away, waiting] = [useAway(), useWaiting()]
  const [mended, setMended] = useState<{ readonly text: string; readonly onKept: () => void } | null>(null)
  const [isForLine] = useState(() => new URLSearchParams(location.search).has('line'))
  // Of today, once they are known.
  const [talks, setTalks] = useState(contacts > 0 ? null : 0)
  const asked = useAsk(getToday, {})
  const view = asked.data
  useFocusKept(view)
  useShortcut('next', () => stepItems(1))
  useShortcut('previous', () => stepItems(-1))
  useShortcut('later', () => pressHere('later'))

  const count = view?.items.length ?? 0
  const none = talks === null ? null : talks === 0 ? t('sub_none') : t('sub_talks', { n: talks })
  const said = view === undefined ? null : count === 0 ? none : view.minutes > 0 ? t('sub', { n: count, duration: formats.duration(view.minutes) }) : t('sub_short', { n: count })
  const sub = [view?.lunar, ...(view?.festivals ?? []), said].filter(Boolean).join(' · ')
  // The place beside the list is kept from the first, so that nothing moves when the answer comes.
  const beside = view === undefined ? <div className={styles.waiting}><Skeleton lines={3} /></div> : <Beside view={view} />
  return (
    <Page aside={contacts > 0 ? beside : undefined} asideLabel={t('aside')}>
      <PageHead title={formats.heading(view?.day ?? day)} tab={t('title')} sub={sub === '' ? ' ' : sub} />
      <LineField key={mended?.text} main keyCap={keyCaps('add')[0] ?? ''} autoFocus={mended !== null || isForLine} start={mended?.text ?? ''} onKept={mended?.onKept} />
      {(away || waiting > 0) && <WaitingRow onMend={(text, onKept) => setMended({ text, onKept })} />}
      <Asked of={asked} wait={6}>
        {({ items, later, laterCount, more, planned, order }) => (
          <>
            {contacts > 0 && <TodayTalks onKnown={setTalks} />}
            {items.length > 0 && contacts > 0 ? <Proposals items={items} />
              : contacts === 0 || planned === 0 ? <NothingYet people={contacts > 0} />
              : talks === 0 && <Finished rest={laterCount} />}
            {contacts > 0 && <OpenLoops />}
            {contacts > 0 && <LetterTroubles />}
            {items.length > 1 && <WhyOrder text={order.text} />}
            {laterCount > 0 && <Later items={later} count={laterCount} more={more} />}
          </>
        )}
      </Asked>
    </Page>
  )
}
