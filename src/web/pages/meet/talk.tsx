import { useNavigate, useSearch } from '@tanstack/react-router'
import { meeting as words } from '#i18n/meeting.ts'
import { late } from '../../ground/late.tsx'
import { PHONE, useMedia } from '../../ground/media.ts'
import { useWords } from '../../ground/locale.tsx'
import { Disclosure } from '../../parts/disclosure.tsx'
import { Icon } from '../../parts/icon.tsx'
import { Skeleton } from '../../parts/states.tsx'
import { Tabs } from '../../parts/tabs.tsx'
import { VisuallyHidden } from '../../parts/visually-hidden.tsx'
import { NotesStep } from './notes-step.tsx'
import { PrepStep } from './prep-step.tsx'
import { stepOf, stepState } from './step-of.ts'
import { TalkHead } from './talk-head.tsx'
import styles from './talk.module.css'
import { TALK_STEPS, type TalkStep } from './talk-search.ts'
import type { TalkView } from '../../meet/talk-view.ts'

// Letters are drafted by rules of their own weight, and only once somebody was met.
const [LetterStep] = late(() => import('./letter-step.tsx').then(found => found.LetterStep), <Skeleton lines={4} card />)

const SIGNS = ['①', '②', '③', '④'] as const

/** The head of a talk and its four steps: one page, tabs on a phone. */
export const Talk = ({ talk }: { talk: TalkView }) => {
  const t = useWords(words)
  const phone = useMedia(PHONE)
  const navigate = useNavigate()
  const { step = stepOf(talk.occurrence.next) } = useSearch({ from: '/inside/meet/$meetingId/$recurrenceId' })
  const go = (to: TalkStep): void => {
    if (phone) void navigate({ to: '.', search: before => ({ ...before, step: to }), replace: true, resetScroll: false })
    else document.getElementById(`talk-${to}`)?.scrollIntoView({ block: 'start' })
    // A phone shows the step only after this.
    requestAnimationFrame(() => (document.querySelector<HTMLElement>(`[data-step="${to}"] textarea`) ?? document.getElementById(`talk-${to}`))?.focus({ preventScroll: !phone }))
  }
  const panel = (one: TalkStep) => {
    if (one === 'prep') return talk.interactionId === null ? <PrepStep talk={talk} /> : <Disclosure label={t('prep_was')}><PrepStep talk={talk} /></Disclosure>
    return one === 'notes' ? <NotesStep talk={talk} /> : <LetterStep talk={talk} which={one} />
  }
  return (
    <article>
      <TalkHead talk={talk} holdsBelow={phone && step === 'notes'} onGo={go} />
      {phone ? (
        <Tabs label={t('steps')} tabs={TALK_STEPS.map((key, i) => ({ key, label: `${SIGNS[i]} ${t(key)}` }))} value={step} onChange={to => void navigate({ to: '.', search: before => ({ ...before, step: to }), replace: true, resetScroll: false })}>
          <div data-step={step}><h2 id={`talk-${step}`} tabIndex={-1} className="vh">{t(step)}</h2>{panel(step)}</div>
        </Tabs>
      ) : (
        <>
          <nav className={styles.steps} aria-label={t('steps')}>
            {TALK_STEPS.map((key, i) => {
              const state = stepState(talk, key)
              return (
                <a key={key} href={`#talk-${key}`} data-state={state} aria-current={talk.occurrence.next !== null && stepOf(talk.occurrence.next) === key ? 'step' : undefined} onClick={event => { event.preventDefault(); go(key) }}>
                  <span aria-hidden="true">{state === 'open' ? SIGNS[i] : state === 'done' ? <Icon name="check" size={16} /> : '–'}</span>{t(key)}
                  <VisuallyHidden>{t(`step_${state}`)}</VisuallyHidden>
                </a>
              )
            })}
          </nav>
          {TALK_STEPS.map((key, i) => (
            <section key={key} data-step={key} className={styles.step} aria-labelledby={`talk-${key}`}>
              <h2 id={`talk-${key}`} tabIndex={-1}><span aria-hidden="true">{SIGNS[i]} </span>{t(key)}</h2>
              {panel(key)}
            </section>
          ))}
        </>
      )}
    </article>
  )
}
