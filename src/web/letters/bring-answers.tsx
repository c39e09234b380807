import type { MeetingId } from '#domain/base/ids.ts'
import { mailAnswers as words } from '#i18n/mail-answers.ts'
import { useWords } from '../ground/locale.tsx'
import { Disclosure } from '../parts/disclosure.tsx'
import { DropAnywhere } from '../parts/drop-anywhere.tsx'
import { FileDrop } from '../parts/file-drop.tsx'
import { ReadNow } from './read-now.tsx'
import { useBringAnswers } from './use-bring-answers.tsx'

/** An answer that came as a file (.ics, .eml), dropped anywhere on the page or chosen here. */
export const BringAnswers = ({ meetingId }: { meetingId: MeetingId }) => {
  const t = useWords(words)
  const bring = useBringAnswers(meetingId)
  return (
    <>
      <ReadNow />
      <DropAnywhere label={t('drop')} onFile={file => bring.mutate(file)} />
      <Disclosure label={t('bring')}><FileDrop accept=".ics,.eml,text/calendar,message/rfc822" busy={bring.isPending} hint={t('bring_hint')} onFile={file => bring.mutate(file)} /></Disclosure>
    </>
  )
}
