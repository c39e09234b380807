import { createGiving, editGiving, removeGiving } from '#contract/help.ts'
import type { ContactId } from '#domain/base/ids.ts'
import { personFavors as words } from '#i18n/person-favors.ts'
import { useAct } from '../../ground/acts.tsx'
import { useWords } from '../../ground/locale.tsx'
import { FavorForm } from './favor-form.tsx'
import type { PersonView } from './person-view.ts'

/** Help given: what, and on which day. */
export const GivingDialog = ({ contactId, giving, onClose }: { contactId: ContactId; giving: PersonView['givings'][number] | null; onClose: () => void }) => {
  const t = useWords(words)
  const create = useAct(createGiving)
  const edit = useAct(editGiving)
  const remove = useAct(removeGiving, { said: () => t('giving_removed') })
  return (
    <FavorForm
      kind="giving" favor={giving} busy={create.isPending || edit.isPending} onClose={onClose}
      onSave={({ text, on }) => { if (giving === null) create.mutate({ contactId, text, on }, { onSuccess: onClose }); else edit.mutate({ givingId: giving.id, text, on }, { onSuccess: onClose }) }}
      onRemove={() => { if (giving !== null) remove.mutate({ givingId: giving.id }); onClose() }}
    />
  )
}
