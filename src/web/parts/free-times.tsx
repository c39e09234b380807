import type * as z from 'zod/mini'
import type { freeTime } from '#contract/meeting.ts'
import { dayOf, type WallTime } from '#domain/time/wall-time.ts'
import { freeTimeWords as words } from '#i18n/free-times.ts'
import { useWords } from '../ground/locale.tsx'
import { Chip, ChipGroup } from './chip.tsx'
import { FieldSet } from './field.tsx'
import { useFormats } from './use-formats.ts'

export interface FreeTimesProps {
  /** As they were found; undefined while they are looked for. */
  readonly times: readonly z.output<typeof freeTime>[] | undefined
  readonly isOn: (start: WallTime) => boolean
  readonly onPress: (start: WallTime) => void
}

/** Other times that suit both sides, as chips. */
export const FreeTimes = ({ times, isOn, onPress }: FreeTimesProps) => {
  const t = useWords(words)
  const formats = useFormats()
  if (times === undefined) return null
  // A weekend that is worked is nobody's habit.
  const said = ({ start, mark }: NonNullable<FreeTimesProps['times']>[number]): string => {
    const time = `${formats.heading(dayOf(start))} ${start.slice(11)}`
    return mark.name !== '' && mark.kind === 'work' ? t('make_up', { time }) : time
  }
  return (
    <FieldSet label={t('label')}>
      {times.length === 0 ? <p className="muted small">{t('none')}</p> : (
        <ChipGroup label={t('label')}>{times.map(time => <Chip key={time.start} on={isOn(time.start)} onPress={() => onPress(time.start)}>{said(time)}</Chip>)}</ChipGroup>
      )}
    </FieldSet>
  )
}
