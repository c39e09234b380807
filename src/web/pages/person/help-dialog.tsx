import { createHelp, editHelp, removeHelp } from '#contract/help.ts'
import type { ContactId } from '#domain/base/ids.ts'
import { personFavors as words } from '#i18n/person-favors.ts'
import { useAct } from '../../ground/acts.tsx'
import { useWords } from '../../ground/locale.tsx'
import { FavorForm } from './favor-form.tsx'
import type { PersonView } from './person-view.ts'

/** Help received: what, on which day, and when it was thanked for. */
export const HelpDialog = ({ contactId, help, onClose }: { contactId: ContactId; help: PersonView['helps'][number] | null; onClose: () => void }) => {
  const t = useWords(words)
  const create = useAct(createHelp)
  const edit = useAct(editHelp)
  const remove = useAct(removeHelp, { said: () => t('help_removed') })
  return (
    <FavorForm
      kind="help" favor={help} busy={create.isPending || edit.isPending} onClose={onClose}
      onSave={fields => { if (help === null) create.mutate({ contactId, ...fields }, { onSuccess: onClose }); else edit.mutate({ helpId: help.id, ...fields }, { onSuccess: onClose }) }}
      onRemove={() => { if (help !== null) remove.mutate({ helpId: help.id }); onClose() }}
    />
  )
}
