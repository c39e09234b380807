import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { addMinutes, dayOf } from '#domain/time/wall-time.ts'
import { loopWords } from '#i18n/loop.ts'
import { meeting as words } from '#i18n/meeting.ts'
import { formatWords } from '#i18n/words.ts'
import { late } from '../../ground/late.tsx'
import { useWords } from '../../ground/locale.tsx'
import { useToday, useWorkspace } from '../../ground/session.ts'
import { Button, buttonClass } from '../../parts/button.tsx'
import { Icon } from '../../parts/icon.tsx'
import { LoopGlyph } from '../../parts/loop-glyph.tsx'
import { Menu } from '../../parts/menu.tsx'
import { PageHead } from '../../parts/page-head.tsx'
import { PersonLink } from '../../parts/person-link.tsx'
import { useFormats } from '../../parts/use-formats.ts'
import { Closed } from './closed.tsx'
import { stepOf } from './step-of.ts'
import styles from './talk.module.css'
import type { TalkStep } from './talk-search.ts'
import { type TalkView, talkKeyOf } from '../../meet/talk-view.ts'

const [HoldDialog] = late(() => import('./hold-dialog.tsx').then(found => found.HoldDialog))
const [MoveDialog] = late(() => import('../../meet/move-dialog.tsx').then(found => found.MoveDialog))
const [CallOffDialog] = late(() => import('../../meet/call-off-dialog.tsx').then(found => found.CallOffDialog))
const [DropDialog] = late(() => import('./reason-dialog.tsx').then(found => found.DropDialog))

/** Whom, when, where, how far; and the one next step. `holdsBelow`: that the talk took place is said below the notes already. */
export const TalkHead = ({ talk, holdsBelow, onGo }: { talk: TalkView; holdsBelow: boolean; onGo: (step: TalkStep) => void }) => {
  const t = useWords(words)
  const f = useWords(formatWords)
  const formats = useFormats()
  const { zone } = useWorkspace()
  const [open, setOpen] = useState<'hold' | 'move' | 'call_off' | 'drop' | null>(null)
  const { occurrence } = talk
  const { start, minutes, state } = occurrence
  const day = dayOf(start)
  const isOpen = state !== 'cancelled' && talk.interactionId === null
  const close = (): void => setOpen(null)
  const facts = [
    f(occurrence.format),
    t('when', { on: formats.heading(day), from: start.slice(11), to: addMinutes(start, minutes).slice(11) }) + (occurrence.zone === zone ? '' : t('zone', { zone: occurrence.zone })),
    occurrence.moved ? t('moved_from', { on: formats.day(dayOf(occurrence.recurrenceId)) }) : '',
    occurrence.place,
    occurrence.dayOff === null ? '' : occurrence.dayOff.certainty === 'weekend' ? t('weekend') : t('day_off', { name: occurrence.dayOff.name }),
  ].filter(Boolean)
  const acts = [
    ...(isOpen ? [{ label: t('move'), onPress: () => setOpen('move') }, { label: t('call_off'), onPress: () => setOpen('call_off') }] : []),
    ...(state !== 'cancelled' && state !== 'closed' ? [{ label: t('drop'), onPress: () => setOpen('drop') }] : []),
  ]
  return (
    <>
      <PageHead
        title={occurrence.title} personal
        above={occurrence.recurring ? <Link to="/meet/$meetingId" params={{ meetingId: occurrence.meetingId }} className={styles.back}><Icon name="left" size={16} />{t('all_of_series')}</Link> : undefined}
        sub={(
          <>
            <p className={styles.fact}>
              <span className={styles.people}>{occurrence.people.map(({ id, name, salutation }) => <PersonLink key={id} id={id}>{salutation || name}</PersonLink>)}</span>
              {facts.map(fact => <span key={fact}>{fact}</span>)}
            </p>
            <State talk={talk} />
          </>
        )}
        actions={<>
          {!(holdsBelow && occurrence.next === 'hold') && <NextStep talk={talk} onGo={onGo} onHold={() => setOpen('hold')} />}
          <Link to="." search={before => ({ ...before, view: 'brief' as const })} className={buttonClass()}>{t('brief')}</Link>
          {acts.length > 0 && <Menu kind="quiet" label={t('more')} items={acts} data-more><Icon name="more" /></Menu>}
        </>}
      />
      <Closed talk={talk} />
      {open === 'hold' && <HoldDialog talk={talk} onClose={close} />}
      {open === 'move' && <MoveDialog talk={talk} onClose={close} />}
      {open === 'call_off' && <CallOffDialog talk={talk} onClose={close} />}
      {open === 'drop' && <DropDialog {...talkKeyOf(talk)} onClose={close} />}
    </>
  )
}

const State = ({ talk: { occurrence: { state } } }: { talk: TalkView }) => {
  const l = useWords(loopWords)
  return <p className={styles.fact}><span className={styles.state}><LoopGlyph state={state} silent />{l(state)}</span></p>
}

/** The one thing to do now; before the day itself a prepared talk only waits. */
const NextStep = ({ talk: { occurrence: { next, meetingId, start } }, onGo, onHold }: { talk: TalkView; onGo: (step: TalkStep) => void; onHold: () => void }) => {
  const t = useWords(words)
  const l = useWords(loopWords)
  const today = useToday()
  if (next === null || (next === 'hold' && dayOf(start) > today)) return null
  if (next === 'invite') return <Link to="/meet/$meetingId" params={{ meetingId }} className={buttonClass('main')}>{l('next_invite')}</Link>
  if (next === 'hold') return <Button kind="main" onClick={onHold}>{t('log_now')}</Button>
  return <Button kind="main" onClick={() => onGo(stepOf(next))}>{next === 'prepare' ? t('next_prep') : l(`next_${next}`)}</Button>
}
