import type * as z from 'zod/mini'
import { type holidayYearView, removeHolidays } from '#contract/holidays.ts'
import { holidayYearOf } from '#domain/time/brought-holidays.ts'
import { holidaysPage } from '#i18n/holidays-page.ts'
import { useAct } from '../../ground/acts.tsx'
import { useWords } from '../../ground/locale.tsx'
import { Button } from '../../parts/button.tsx'
import { Tag } from '../../parts/chip.tsx'
import { Disclosure } from '../../parts/disclosure.tsx'
import { useFormats } from '../../parts/use-formats.ts'
import { HolidaysDays } from './holidays-days.tsx'
import { countsOf } from './holidays-spans.ts'
import styles from './settings.module.css'

type Year = z.output<typeof holidayYearView>

/** One year: how sure it is, where it came from, its days, and the way to take away what was brought. */
export const HolidaysYear = ({ of, onGone }: { of: Year; onGone: () => void }) => {
  const t = useWords(holidaysPage)
  const formats = useFormats()
  const { year, origin, provisional, source, broughtOn, papers, days } = of
  const remove = useAct(removeHolidays, { said: () => t('removed', { year }) })
  const law = days.filter(({ certainty }) => certainty === 'law').length
  const said = origin === 'none' ? t('estimated', { law, likely: days.length - law }) : t('announced', countsOf(days))
  const from = origin === 'none' ? '' : origin === 'built_in' || broughtOn === null ? t('built_in') : source === '' ? t('pasted', { on: formats.fullDay(broughtOn) }) : t('brought', { on: formats.fullDay(broughtOn), source })
  return (
    <li>
      <div className="grow">
        <b>{year}</b> {provisional && <Tag tone="amber">{t(origin === 'none' ? 'provisional' : 'partial')}</Tag>}
        <small>{[said, from].filter(text => text !== '').join(' · ')}</small>
        {papers.length > 0 && <small className={styles.links}>{papers.map((paper, i) => <a key={paper} href={paper} target="_blank" rel="noreferrer">{papers.length === 1 ? t('paper') : t('paper_n', { n: i + 1 })}</a>)}</small>}
        <Disclosure label={t('days_of', { year })}><HolidaysDays label={t('days_of', { year })} days={days} /></Disclosure>
      </div>
      {origin === 'brought' && <Button kind="danger" small busy={remove.isPending} aria-label={t('remove_of', { year })} onClick={() => remove.mutate({ year: holidayYearOf(year) }, { onSuccess: onGone })}>{t('remove')}</Button>}
    </li>
  )
}
