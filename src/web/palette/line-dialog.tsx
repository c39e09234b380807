import { paletteWords } from '#i18n/palette.ts'
import { useWords } from '../ground/locale.tsx'
import { LineField } from '../line/line-field.tsx'
import { Dialog } from '../parts/dialog.tsx'

/** The line from anywhere: read, shown, changed and kept as on Today. */
export const LineDialog = ({ start, onClose }: { start: string; onClose: () => void }) => {
  const t = useWords(paletteWords)
  return <Dialog wide title={t('act_line')} onClose={onClose}><LineField autoFocus start={start} onKept={onClose} /></Dialog>
}
