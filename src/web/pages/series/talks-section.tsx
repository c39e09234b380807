import { useState } from 'react'
import { addMinutes, dayOf } from '#domain/time/wall-time.ts'
import { loopWords } from '#i18n/loop.ts'
import { series as words } from '#i18n/series.ts'
import { useWords } from '../../ground/locale.tsx'
import { TalkLink } from '../../meet/talk-link.tsx'
import { Tag } from '../../parts/chip.tsx'
import { Icon } from '../../parts/icon.tsx'
import { LoopGlyph } from '../../parts/loop-glyph.tsx'
import { Menu } from '../../parts/menu.tsx'
import { Section } from '../../parts/page-head.tsx'
import { useFormats } from '../../parts/use-formats.ts'
import { ChangeDialog, MoveDialog, SkipDialog } from './dialogs.ts'
import type { Meeting, Talk } from './series-view.ts'
import styles from './series.module.css'

const FIXED = ['held', 'summarised', 'thanked', 'closed', 'cancelled']

/** Talks of a series, one a line; those to come can be moved or called off alone, or be where a change begins. */
export const TalksSection = ({ id, title, talks, meeting, empty }: { id: string; title: string; talks: readonly Talk[]; meeting: Meeting; empty: string | null }) => {
  const [asked, setAsked] = useState<{ what: 'move' | 'skip' | 'split'; talk: Talk } | null>(null)
  const close = (): void => setAsked(null)
  if (talks.length === 0) return empty === null ? null : <Section id={id} title={title}><p className="muted">{empty}</p></Section>
  return (
    <Section id={id} title={title}>
      <ul className="card">{talks.map(talk => <TalkLine key={talk.recurrenceId} talk={talk} meeting={meeting} onAsk={what => setAsked({ what, talk })} />)}</ul>
      {asked?.what === 'move' && <MoveDialog talk={asked.talk} meeting={meeting} onClose={close} />}
      {asked?.what === 'skip' && <SkipDialog talk={asked.talk} meeting={meeting} onClose={close} />}
      {asked?.what === 'split' && <ChangeDialog meeting={meeting} from={asked.talk.recurrenceId} onClose={close} />}
    </Section>
  )
}

const TalkLine = ({ talk, meeting, onAsk }: { talk: Talk; meeting: Meeting; onAsk: (what: 'move' | 'skip' | 'split') => void }) => {
  const t = useWords(words)
  const l = useWords(loopWords)
  const formats = useFormats()
  const { start, minutes, state, moved, recurrenceId, dayOff, place } = talk
  const on = formats.day(dayOf(start))
  return (
    <li className={styles.talk} data-item data-state={state}>
      <LoopGlyph state={state} size={14} silent />
      <span className={styles.talkWords}>
        <TalkLink talk={talk} className={styles.talkLink}>{on} {formats.weekday(dayOf(start))} {start.slice(11)}–{addMinutes(start, minutes).slice(11)}</TalkLink>
        <span className="muted small">{l(state)}{place !== meeting.place && place !== '' && <> · <span data-name>{place}</span></>}</span>
        {moved && <Tag tone="info">{t('moved_from', { on: formats.day(dayOf(recurrenceId)) })}</Tag>}
        {dayOff !== null && state !== 'cancelled' && <Tag tone="amber">{dayOff.certainty === 'weekend' ? t('weekend') : t('off', { name: dayOff.name })}</Tag>}
      </span>
      {!FIXED.includes(state) && (
        <Menu
          kind="quiet" label={t('talk_menu', { on })} className={styles.talkMenu ?? ''}
          items={[
            { label: t('talk_move'), onPress: () => onAsk('move') },
            ...(talk.recurring ? [{ label: t('talk_split'), onPress: () => onAsk('split') }] : []),
            { label: t('talk_skip'), danger: true, onPress: () => onAsk('skip') },
          ]}
        >
          <Icon name="more" />
        </Menu>
      )}
    </li>
  )
}
