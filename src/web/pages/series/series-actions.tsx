import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { getMeetingFile } from '#contract/meeting.ts'
import { parts } from '#i18n/parts.ts'
import { series as words } from '#i18n/series.ts'
import { messageOf, useActs } from '../../ground/acts.tsx'
import { api } from '../../ground/api.ts'
import { download } from '../../ground/download.ts'
import { useWords } from '../../ground/locale.tsx'
import { Button } from '../../parts/button.tsx'
import { Icon } from '../../parts/icon.tsx'
import { Menu } from '../../parts/menu.tsx'
import { CallOffDialog, ChangeDialog } from './dialogs.ts'
import type { SeriesView } from './series-view.ts'

/** Change, download, call off. */
export const SeriesActions = ({ view: { meeting } }: { view: SeriesView }) => {
  const t = useWords(words)
  const p = useWords(parts)
  const { say } = useActs()
  const [open, setOpen] = useState<'change' | 'call_off' | null>(null)
  const file = useMutation({
    mutationFn: async () => download(`${meeting.title.replace(/[\\/:*?"<>|]/g, ' ').trim() || t('file_name')}.ics`, await api.down(getMeetingFile, { meetingId: meeting.id })),
    onError: error => say({ text: messageOf(error, p('unknown_error')), bad: true }),
  })
  return (
    <>
      {!meeting.cancelled && <Button onClick={() => setOpen('change')}>{t('edit')}</Button>}
      <span data-more>
        <Menu
          kind="quiet" label={t('more')} busy={file.isPending}
          items={[{ label: t('file'), onPress: () => file.mutate() }, ...(meeting.cancelled ? [] : [{ label: t('call_off'), danger: true, onPress: () => setOpen('call_off') }])]}
        >
          <Icon name="more" />
        </Menu>
      </span>
      {open === 'change' && <ChangeDialog meeting={meeting} from={null} onClose={() => setOpen(null)} />}
      {open === 'call_off' && <CallOffDialog meeting={meeting} onClose={() => setOpen(null)} />}
    </>
  )
}
