import { defer } from '#contract/today.ts'
import { addDays, type Day, weekdayOf } from '#domain/time/day.ts'
import { today as words } from '#i18n/today.ts'
import { useAct } from '../../ground/acts.tsx'
import { useWords } from '../../ground/locale.tsx'
import { useToday } from '../../ground/session.ts'
import { Icon } from '../../parts/icon.tsx'
import { Menu } from '../../parts/menu.tsx'
import { useFormats } from '../../parts/use-formats.ts'
import type { TodayItem } from './today-view.ts'

/** 顺延: tomorrow, in three days, next Monday, or not this time. */
export const DeferMenu = ({ item }: { item: TodayItem }) => {
  const t = useWords(words)
  const formats = useFormats()
  const today = useToday()
  const { name } = item.person
  const snooze = useAct(defer, { said: ({ until }) => t('later_done', { name, on: formats.near(until) }) })
  const skip = useAct(defer, { said: () => t('skip_done', { name }) })
  const until = (day: Day): void => snooze.mutate({ subject: item.subject, kind: 'snooze', until: day })
  const days = [[t('later_tomorrow'), addDays(today, 1)], [t('later_three'), addDays(today, 3)], [t('later_monday'), addDays(today, 8 - weekdayOf(today))]] as const
  return (
    <Menu
      data-press="later" label={t('later_for', { name })} busy={snooze.isPending || skip.isPending}
      items={[
        ...days.map(([label, day]) => ({ label, hint: formats.weekday(day), onPress: () => until(day) })),
        ...(item.subject.kind === 'action_item' ? [] : [{ label: t('later_skip'), onPress: () => skip.mutate({ subject: item.subject, kind: 'skip' }) }]),
      ]}
    >
      {t('later')}<Icon name="down" size={14} />
    </Menu>
  )
}
