import { type ReactNode, useState } from 'react'
import type { MeetingId } from '#domain/base/ids.ts'
import type { LoopState } from '#domain/meeting/loop.ts'
import { dayOf, type WallTime } from '#domain/time/wall-time.ts'
import { talkMenu as words } from '#i18n/talk-menu.ts'
import { late } from '../ground/late.tsx'
import { useWords } from '../ground/locale.tsx'
import { Icon } from '../parts/icon.tsx'
import { Menu } from '../parts/menu.tsx'
import { useFormats } from '../parts/use-formats.ts'

const [TalkDoing, warm] = late(() => import('./talk-doing.tsx').then(found => found.TalkDoing))

interface Listed { readonly meetingId: MeetingId; readonly recurrenceId: WallTime; readonly start: WallTime; readonly title: string; readonly state: LoopState }
type OnDo = (talk: Listed, what: 'move' | 'call_off') => void

const TO_COME: readonly LoopState[] = ['planned', 'invited', 'prepared']

/** What can be done with one talk wherever it is listed: moved or called off. Nothing once it was held or is off. */
export const TalkMenu = ({ talk, onDo }: { talk: Listed; onDo: OnDo }) => {
  const t = useWords(words)
  const formats = useFormats()
  if (!TO_COME.includes(talk.state)) return null
  return (
    <Menu kind="quiet" label={t('more', { title: talk.title, on: formats.day(dayOf(talk.start)) })} onPointerEnter={warm} items={[{ label: t('move'), onPress: () => onDo(talk, 'move') }, { label: t('call_off'), onPress: () => onDo(talk, 'call_off') }]}>
      <Icon name="more" />
    </Menu>
  )
}

/** The dialog a list's menus open. It is the list's own, since a talk called off leaves the list while the words for the others are still shown. */
export const useTalkDoing = (): { readonly dialog: ReactNode; readonly onDo: OnDo } => {
  const [doing, setDoing] = useState<{ readonly talk: Listed; readonly what: 'move' | 'call_off' } | null>(null)
  return {
    dialog: doing !== null && <TalkDoing meetingId={doing.talk.meetingId} recurrenceId={doing.talk.recurrenceId} what={doing.what} onClose={() => setDoing(null)} />,
    onDo: (talk, what) => setDoing({ talk, what }),
  }
}
