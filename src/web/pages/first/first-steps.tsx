import { useState } from 'react'
import type { FirstStep } from '#domain/meeting/first-meeting.ts'
import { firstMeeting as words } from '#i18n/first-meeting.ts'
import { roleWords } from '#i18n/words.ts'
import { dayOf } from '#domain/time/wall-time.ts'
import { useWords } from '../../ground/locale.tsx'
import { useFormats } from '../../parts/use-formats.ts'
import { AnswerStep } from './answer-step.tsx'
import { AsksStep } from './asks-step.tsx'
import type { FirstView } from './first-view.ts'
import { IntroducerStep } from './introducer-step.tsx'
import { MeetStep } from './meet-step.tsx'
import { StepSection } from './step-section.tsx'

const STEPS = ['introducer', 'asks', 'meet', 'answer'] as const
type Shown = (typeof STEPS)[number]

/** Which of the four the next thing to do is in; the thanks belong to the answer. */
const shownFor = (step: FirstStep): Shown => (step === 'thank' || step === 'done' ? 'answer' : step)

/** The four steps, one below the other; the next one stands open, and what was opened stays open until it is closed. */
export const FirstSteps = ({ view }: { view: FirstView }) => {
  const t = useWords(words)
  const r = useWords(roleWords)
  const formats = useFormats()
  const next = shownFor(view.readiness)
  const [open, setOpen] = useState<ReadonlySet<Shown>>(new Set([next]))
  const [was, setWas] = useState(next)
  if (was !== next) {
    setWas(next)
    setOpen(new Set([...open, next]))
  }
  const toggle = (step: Shown): void => setOpen(open.has(step) ? new Set([...open].filter(one => one !== step)) : new Set([...open, step]))
  const { introducers, asks, meeting, agreed, declined, role } = view
  const answer = role !== null ? r(role.kind) : agreed !== null ? t('agreed_on', { on: formats.day(agreed) }) : declined !== null ? t('declined_on', { on: formats.day(declined) }) : ''
  const remarks: Readonly<Record<Shown, string>> = {
    introducer: introducers.length === 0 ? '' : t('introduced_by', { names: introducers.map(({ person }) => person.name).join(t('between')) }),
    asks: asks.length === 0 ? '' : t('asks_remark', { n: asks.length }),
    meet: meeting === null ? '' : `${formats.day(dayOf(meeting.start))} ${meeting.start.slice(11)}`,
    answer,
  }
  const goOn = (step: Shown): void => {
    setOpen(new Set([...open, step]))
    requestAnimationFrame(() => document.getElementById(`first-${step}`)?.focus())
  }
  const body = (step: Shown) => {
    if (step === 'introducer') return <IntroducerStep view={view} onNobody={() => goOn('asks')} />
    if (step === 'asks') return <AsksStep view={view} />
    return step === 'meet' ? <MeetStep view={view} /> : <AnswerStep view={view} />
  }
  return STEPS.map((step, i) => (
    <StepSection
      key={step} id={`first-${step}`} at={i} title={t(step)} remark={remarks[step]} open={open.has(step)} onToggle={() => toggle(step)}
      state={step === next && view.readiness !== 'done' ? 'next' : STEPS.indexOf(next) > i || view.readiness === 'done' ? 'done' : 'open'}
    >
      {body(step)}
    </StepSection>
  ))
}
