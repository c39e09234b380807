import { prepareOccurrence } from '#contract/meeting.ts'
import { meeting as words } from '#i18n/meeting.ts'
import { useAct } from '../../ground/acts.tsx'
import { late } from '../../ground/late.tsx'
import { useWords } from '../../ground/locale.tsx'
import { Button } from '../../parts/button.tsx'
import { Skeleton } from '../../parts/states.tsx'
import { useFormats } from '../../parts/use-formats.ts'
import { FourParts } from './four-parts.tsx'
import { KeptArea } from './kept-area.tsx'
import { OpenPoints } from './open-points.tsx'
import { Places } from './places.tsx'
import styles from './talk.module.css'
import { type TalkView, talkKeyOf } from '../../meet/talk-view.ts'
import { usePrepText } from './use-prep-text.ts'

const [TopicBeforehand] = late(() => import('./topic-beforehand.tsx').then(found => found.TopicBeforehand), <Skeleton lines={2} />)

/** ① What one wants of the talk, what there is to report, what is open, where and what to bring (M6, M8, M9, M12, P7). */
export const PrepStep = ({ talk }: { talk: TalkView }) => {
  const t = useWords(words)
  const formats = useFormats()
  const goal = usePrepText(talk, 'goal')
  const bring = usePrepText(talk, 'bring')
  const ready = useAct(prepareOccurrence, { said: () => t('ready_said') })
  const unready = useAct(prepareOccurrence)
  const { readyOn } = talk.prep
  const { state, next } = talk.occurrence
  return (
    <div className="stack">
      {(talk.steps.includes('send_topic') || talk.prep.topic !== '') && <TopicBeforehand talk={talk} />}
      <KeptArea of={goal} label={t('goal')} hint={t('goal_hint')} rows={2} />
      <FourParts talk={talk} />
      <OpenPoints talk={talk} />
      <div className={styles.two}>
        <Places talk={talk} />
        <KeptArea of={bring} label={t('bring')} hint={t('bring_hint')} rows={2} />
      </div>
      {state !== 'cancelled' && talk.interactionId === null && (
        <div className={styles.foot}>
          {readyOn === null
            ? <Button kind={next === 'prepare' || next === 'invite' ? 'main' : 'plain'} busy={ready.isPending} onClick={() => ready.mutate({ ...talkKeyOf(talk), ready: true })}>{t('ready')}</Button>
            : <><span className="muted small">{t('ready_on', { on: formats.day(readyOn) })}</span><Button small kind="quiet" busy={unready.isPending} onClick={() => unready.mutate({ ...talkKeyOf(talk), ready: false })}>{t('not_ready')}</Button></>}
        </div>
      )}
    </div>
  )
}
