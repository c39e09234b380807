import { useId, useState } from 'react'
import { createRelation, editRelation } from '#contract/contact.ts'
import type { ContactId } from '#domain/base/ids.ts'
import type { RelationKind } from '#domain/contact/relation.ts'
import type { Day } from '#domain/time/day.ts'
import { personAbout as words } from '#i18n/person-about.ts'
import { relationWords } from '#i18n/words.ts'
import { useAct } from '../../ground/acts.tsx'
import { useWords } from '../../ground/locale.tsx'
import { Select } from '../../parts/choices.tsx'
import { type PickedPerson, PersonPicker } from '../../parts/person-picker.tsx'
import { DateSpan, isSpanWrong } from './date-span.tsx'
import { FormDialog } from '../../parts/form-dialog.tsx'
import type { PersonView } from './person-view.ts'

type Side = `${RelationKind}_${'from' | 'to'}`
// What the other one may be; a relation that is the same from both ends stands here once.
const SIDES: readonly Side[] = ['manager_of_to', 'manager_of_from', 'introduced_to', 'introduced_from', 'assistant_of_to', 'assistant_of_from', 'colleague_of_to', 'friend_of_to', 'family_of_to']

/** Relates somebody to this person; of a relation that stands only the dates change. */
export const RelationDialog = ({ contactId, relation, onClose }: { contactId: ContactId; relation: PersonView['relations'][number] | null; onClose: () => void }) => {
  const t = useWords(words)
  const r = useWords(relationWords)
  const id = useId()
  const [side, setSide] = useState<Side>(relation === null ? 'manager_of_to' : `${relation.kind}_${relation.direction}`)
  const [other, setOther] = useState<readonly PickedPerson[]>([])
  const [span, setSpan] = useState({ from: relation?.from ?? '', to: relation?.to ?? '' })
  const [tried, setTried] = useState(false)
  const create = useAct(createRelation)
  const edit = useAct(editRelation)
  const submit = (): void => {
    setTried(true)
    const dates = { from: span.from === '' ? null : (span.from as Day), to: span.to === '' ? null : (span.to as Day) }
    if (isSpanWrong(span)) return
    if (relation !== null) return edit.mutate({ relationId: relation.id, ...dates }, { onSuccess: onClose })
    const [chosen] = other
    const [, kind, direction] = /^(.+)_(from|to)$/.exec(side) ?? []
    if (chosen === undefined) return
    create.mutate({ contactId, kind: kind as RelationKind, direction: direction as 'from' | 'to', otherId: chosen.id, ...dates }, { onSuccess: onClose })
  }
  return (
    <FormDialog id={id} title={t(relation === null ? 'relation_add' : 'relation_edit')} busy={create.isPending || edit.isPending} onSubmit={submit} onClose={onClose}>
      {relation === null
        ? <>
            <Select label={t('relation_kind')} value={side} options={SIDES.map(value => ({ value, label: r(value) }))} onChange={setSide} />
            <PersonPicker label={t('relation_other')} single value={other} onChange={setOther} without={[contactId]} error={tried && other.length === 0 ? t('relation_needed') : null} />
          </>
        : <p>{r(side)} <b data-name>{relation.other.name}</b></p>}
      <DateSpan value={span} onChange={setSpan} />
    </FormDialog>
  )
}
