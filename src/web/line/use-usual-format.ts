import { listTimeline } from '#contract/interaction.ts'
import { getToday } from '#contract/today.ts'
import { FORMATS, type Format } from '#domain/interaction/format.ts'
import { formatWords } from '#i18n/words.ts'
import { useAsk } from '../ground/api.ts'
import { stored } from '../ground/storage.ts'
import type { PickedPerson } from '../parts/person-picker.tsx'

/** The form last used with a person, else the one planned with whoever is due today; null when nobody can say. */
export const useUsualFormat = (person: PickedPerson | undefined): Format | null => {
  const last = useAsk(listTimeline, { contactId: person?.id ?? ('' as PickedPerson['id']), limit: 1 }, { enabled: person !== undefined })
  const due = useAsk(getToday, {}).data?.items.find(item => item.person.id === person?.id)
  if (last.data === undefined && last.error === null) return null
  return last.data?.items[0]?.format ?? (due === undefined ? null : formatSaid(due.formatsText))
}

/** The form a plan's words begin with: 面对面 of 「面对面 / 远程会议」. */
const formatSaid = (text: string): Format | null => {
  const said = FORMATS.flatMap(format => [formatWords['zh-CN'][format], formatWords.en[format]].map(word => ({ format, at: text.toLowerCase().indexOf(word.toLowerCase()) }))).filter(({ at }) => at >= 0)
  return said.toSorted((a, b) => a.at - b.at)[0]?.format ?? null
}

/** The name the form used last on this device is kept under. */
export const LAST_FORMAT = 'format'

/** The forms, the one used last on this device first, else lunch. */
export const formatsInOrder = (): readonly Format[] => {
  const last = FORMATS.find(format => format === stored(LAST_FORMAT)) ?? 'lunch'
  return [last, ...FORMATS.filter(format => format !== last && format !== 'greeting')]
}
