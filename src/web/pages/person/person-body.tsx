import { useNavigate, useSearch } from '@tanstack/react-router'
import { person as words } from '#i18n/person.ts'
import { late } from '../../ground/late.tsx'
import { PHONE, useMedia } from '../../ground/media.ts'
import { useWords } from '../../ground/locale.tsx'
import { Skeleton } from '../../parts/states.tsx'
import { Tabs } from '../../parts/tabs.tsx'
import { AboutSection } from './about-section.tsx'
import { FavorsSection } from './favors-section.tsx'
import { FollowUpSection } from './follow-up-section.tsx'
import { NotesSection } from './notes-section.tsx'
import type { PersonView } from './person-view.ts'
import { PlanSection } from './plan-section.tsx'
import { RelationsSection } from './relations-section.tsx'
import { RolesSection } from './roles-section.tsx'
import { Timeline } from './timeline.tsx'
import { WarmthSection } from './warmth-section.tsx'
import type { PersonTab } from './person-search.ts'
import styles from './person.module.css'

const [AsksSection] = late(() => import('./asks-section.tsx').then(found => found.AsksSection), <Skeleton lines={2} card />)

/** The parts of the page: two columns where there is room, tabs on a phone. */
export const PersonBody = ({ view }: { view: PersonView }) => {
  const t = useWords(words)
  const phone = useMedia(PHONE)
  const navigate = useNavigate()
  const { tab = 'overview' } = useSearch({ from: '/inside/people/$contactId' })
  const overview = <><PlanSection view={view} /><WarmthSection view={view} /><FollowUpSection view={view} /></>
  const about = <><RolesSection view={view} /><FavorsSection view={view} /><AsksSection contactId={view.contact.id} /><RelationsSection view={view} /><NotesSection view={view} /><AboutSection view={view} /></>
  if (!phone) {
    return (
      <>
        {overview}
        <div className={styles.columns}>
          <div><Timeline view={view} /></div>
          <div>{about}</div>
        </div>
      </>
    )
  }
  const tabs: { readonly key: PersonTab; readonly label: string; readonly count?: number }[] = [
    { key: 'overview', label: t('tab_overview') }, { key: 'timeline', label: t('tab_timeline'), count: view.interactions }, { key: 'about', label: t('tab_about') },
  ]
  return (
    <Tabs label={t('tabs')} tabs={tabs} value={tab} onChange={key => void navigate({ to: '.', search: before => ({ ...before, tab: key === 'overview' ? undefined : key }), replace: true })}>
      {tab === 'overview' ? overview : tab === 'timeline' ? <Timeline view={view} /> : about}
    </Tabs>
  )
}
