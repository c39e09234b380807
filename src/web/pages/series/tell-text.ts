import { series as words } from '#i18n/series.ts'
import { useWords } from '../../ground/locale.tsx'
import type { Meeting } from './series-view.ts'

/** What of a series can be said anew. */
export interface Change {
  /** When, how often, how long, where: calendars must act. */
  readonly weighty: boolean
  /** Title or words. */
  readonly worded: boolean
  /** Whether somebody is asked along or left out. */
  readonly people: boolean
}

/** One sentence on what will have to be told after a change. */
export const useTellText = (meeting: Meeting, names: string): ((change: Change) => string) => {
  const t = useWords(words)
  return ({ weighty, worded, people }) => {
    if (!meeting.told) return t('tell_none')
    if (weighty) return t('tell_weighty', { names })
    if (people) return t('tell_people', { names })
    return worded ? t('tell_minor') : t('tell_nothing')
  }
}
