import { listTimeline } from '#contract/interaction.ts'
import { FORMATS, type Format } from '#domain/interaction/format.ts'
import { useAsk } from '../ground/api.ts'
import { stored } from '../ground/storage.ts'
import type { PickedPerson } from '../parts/person-picker.tsx'

/** The form last used with a person, null when there is none or nobody can say. */
export const useUsualFormat = (person: PickedPerson | undefined): Format | null => {
  const { data } = useAsk(listTimeline, { contactId: person?.id ?? ('' as PickedPerson['id']), limit: 1 }, { enabled: person !== undefined })
  return data?.items[0]?.format ?? null
}

/** The name the form used last on this device is kept under. */
export const LAST_FORMAT = 'format'

/** The forms, the one used last on this device first, else lunch. */
export const formatsInOrder = (): readonly Format[] => {
  const last = FORMATS.find(format => format === stored(LAST_FORMAT)) ?? 'lunch'
  return [last, ...FORMATS.filter(format => format !== last && format !== 'greeting')]
}
