import { useQueryClient } from '@tanstack/react-query'
import { putPhoto } from '#contract/contact.ts'
import type { ContactId } from '#domain/base/ids.ts'
import { parts } from '#i18n/parts.ts'
import { person as words } from '#i18n/person.ts'
import { messageOf, useActs } from '../../ground/acts.tsx'
import { api, refresh } from '../../ground/api.ts'
import { useWords } from '../../ground/locale.tsx'

/** Sends a picture as the person's photo, with undo. */
export const usePhoto = (contactId: ContactId): ((file: File) => Promise<void>) => {
  const t = useWords(words)
  const p = useWords(parts)
  const queries = useQueryClient()
  const { say } = useActs()
  return async file => {
    try {
      const { actId } = await api.up(putPhoto, { contactId }, new Uint8Array(await file.arrayBuffer()), file.type)
      say({ text: t('photo_done'), actId })
      await refresh(queries)
    } catch (error) {
      say({ text: messageOf(error, p('unknown_error')), bad: true })
    }
  }
}
