import type * as z from 'zod/mini'
import { proposeMeeting } from '#contract/meeting.ts'
import { arrange as words } from '#i18n/arrange.ts'
import { parts } from '#i18n/parts.ts'
import { messageOf } from '../ground/acts.tsx'
import { useAsk } from '../ground/api.ts'
import { useWords } from '../ground/locale.tsx'
import { useSettled } from '../ground/use-settled.ts'
import type { FilledDraft } from './arrange-draft.ts'
import type { PlanLineId } from '#domain/base/ids.ts'

export type Reading = z.output<(typeof proposeMeeting)['returns']>['readings'][number]

/** What a cadence means as dates. */
export interface Found {
  readonly readings: readonly Reading[]
  readonly provisional: readonly number[]
  /** A sentence when it means none. */
  readonly failure: string | null
  /** What is shown answers what is written now. */
  readonly isSettled: boolean
}

const PAUSE = 300
const NOTHING: Found = { readings: [], provisional: [], failure: null, isSettled: false }

/** Asks for the dates a little after the last key; null asks nothing. */
export const useReadings = (wanted: (FilledDraft & { readonly minutes: number; readonly planLineId: PlanLineId | undefined }) | null): Found => {
  const p = useWords(parts)
  const t = useWords(words)
  const input = wanted === null ? '' : JSON.stringify({ cadenceText: wanted.cadenceText.trim(), ...(wanted.on === '' ? {} : { from: wanted.on }), at: wanted.at, minutes: wanted.minutes, contactIds: wanted.people.map(({ id }) => id), planLineId: wanted.planLineId })
  const settled = useSettled(input, PAUSE)
  const asked = useAsk(proposeMeeting, settled === '' ? { at: '12:00', minutes: 60 } : (JSON.parse(settled) as z.input<(typeof proposeMeeting)['input']>), { enabled: settled !== '', still: true })
  if (wanted === null) return NOTHING
  const now = settled === input
  if (asked.error !== null && now) return { ...NOTHING, failure: messageOf(asked.error, p('unknown_error')) }
  const isSettled = now && asked.data !== undefined && !asked.isPlaceholderData
  if (isSettled && asked.data.readings.length === 0) return { ...NOTHING, failure: t('no_reading') }
  return { readings: asked.data?.readings ?? [], provisional: asked.data?.provisional ?? [], failure: null, isSettled }
}
