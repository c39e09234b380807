import { useState } from 'react'
import { meeting as words } from '#i18n/meeting.ts'
import { useActs } from '../../ground/acts.tsx'
import { copyText } from '../../ground/copy.ts'
import { useWords } from '../../ground/locale.tsx'
import { Button } from '../../parts/button.tsx'
import { Dialog } from '../../parts/dialog.tsx'
import { TextArea } from '../../parts/inputs.tsx'

/** Words for the others about what was just changed, to be mended and copied. */
export const TellWords = ({ title, lead, start, onClose }: { title: string; lead: string; start: string; onClose: () => void }) => {
  const t = useWords(words)
  const { say } = useActs()
  const [text, setText] = useState(start)
  const copy = async (): Promise<void> => {
    const done = await copyText(text)
    say({ text: t(done ? 'copied' : 'copy_failed'), plain: true, bad: !done })
    if (done) onClose()
  }
  return (
    <Dialog title={title} onClose={onClose} footer={<Button kind="main" onClick={() => void copy()}>{t('copy')}</Button>}>
      <TextArea label={lead} rows={5} value={text} onChange={setText} />
    </Dialog>
  )
}
