import { closeOccurrence } from '#contract/meeting.ts'
import { meeting as words } from '#i18n/meeting.ts'
import { useAct } from '../../ground/acts.tsx'
import { useWords } from '../../ground/locale.tsx'
import { Button } from '../../parts/button.tsx'
import { useFormats } from '../../parts/use-formats.ts'
import styles from './talk.module.css'
import { type TalkView, talkKeyOf } from '../../meet/talk-view.ts'

/** A letter that left, or why it was left out; either can be taken back. */
export const Settled = ({ talk, which }: { talk: TalkView; which: 'summary' | 'thanks' }) => {
  const t = useWords(words)
  const formats = useFormats()
  const reopen = useAct(closeOccurrence)
  const { text, sentOn, leftOut } = talk[which]
  return (
    <div className="stack-s">
      {text !== '' && sentOn !== null && <div className={styles.other} data-name>{text}</div>}
      <div className={styles.foot}>
        <span className="muted small">{sentOn !== null ? t('sent_on', { on: formats.day(sentOn) }) : t('left_out', { reason: leftOut ?? '' })}</span>
        <Button small kind="quiet" busy={reopen.isPending} onClick={() => reopen.mutate({ ...talkKeyOf(talk), [which]: { sent: false } })}>{t(sentOn !== null ? 'unsend' : 'write_after_all')}</Button>
      </div>
    </div>
  )
}
