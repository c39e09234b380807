import { getOccurrence } from '#contract/meeting.ts'
import type { MeetingId } from '#domain/base/ids.ts'
import type { WallTime } from '#domain/time/wall-time.ts'
import { talkMenu as words } from '#i18n/talk-menu.ts'
import { useAsk } from '../ground/api.ts'
import { useWords } from '../ground/locale.tsx'
import { Dialog } from '../parts/dialog.tsx'
import { Asked } from '../parts/states.tsx'
import { CallOffDialog } from './call-off-dialog.tsx'
import { MoveDialog } from './move-dialog.tsx'

/** The dialog to move a talk or call it off, where only the talk's name is known. */
export const TalkDoing = ({ what, onClose, ...key }: { readonly meetingId: MeetingId; readonly recurrenceId: WallTime; readonly what: 'move' | 'call_off'; readonly onClose: () => void }) => {
  const t = useWords(words)
  const asked = useAsk(getOccurrence, key)
  if (asked.data === undefined) return <Dialog title={t(what)} onClose={onClose}><Asked of={asked} card={false}>{() => null}</Asked></Dialog>
  return what === 'move' ? <MoveDialog talk={asked.data} onClose={onClose} /> : <CallOffDialog talk={asked.data} onClose={onClose} />
}
