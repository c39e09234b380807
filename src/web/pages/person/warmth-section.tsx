import { useMemo, useState } from 'react'
import { getWarmth } from '#contract/contact.ts'
import type { Format } from '#domain/interaction/format.ts'
import { person as words } from '#i18n/person.ts'
import { warmth as cupWords } from '#i18n/warmth.ts'
import { formatWords } from '#i18n/words.ts'
import { WarmthCurve } from '../../charts/warmth-curve.tsx'
import { useAsk } from '../../ground/api.ts'
import { useLocale, useWords } from '../../ground/locale.tsx'
import { Button } from '../../parts/button.tsx'
import { CupWord } from '../../parts/cup.tsx'
import { Disclosure } from '../../parts/disclosure.tsx'
import { Section } from '../../parts/page-head.tsx'
import { Asked } from '../../parts/states.tsx'
import { useFormats } from '../../parts/use-formats.ts'
import type { PersonView } from './person-view.ts'
import styles from './person.module.css'
import { WarmthTable } from './warmth-table.tsx'

const BANDS = [[84, 'hot'], [70, 'warm'], [50, 'cool'], [30, 'cold']] as const

/** The year of the cup, as a curve or a table, and why today's number is what it is. */
export const WarmthSection = ({ view: { contact, cup } }: { view: PersonView }) => {
  const t = useWords(words)
  const c = useWords(cupWords)
  const f = useWords(formatWords)
  const formats = useFormats()
  const locale = useLocale()
  const [table, setTable] = useState(false)
  const asked = useAsk(getWarmth, { contactId: contact.id })
  const month = useMemo(() => new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : 'zh-CN', { month: 'short', timeZone: 'UTC' }), [locale])
  const remark = cup.lastOn === null ? undefined : t('warmth_since', { near: formats.near(cup.lastOn) })
  return (
    <Section id="person-warmth" title={t('warmth')} remark={<><CupWord state={cup.state} />{remark !== undefined && ` · ${remark}`}</>} action={cup.lastOn !== null && <Button small kind="quiet" aria-pressed={table} onClick={() => setTable(!table)}>{t(table ? 'as_curve' : 'as_table')}</Button>}>
      {cup.lastOn === null ? <p className={styles.work}>{t('warmth_never')}</p> : (
        <Asked of={asked} wait={5}>
          {({ curve, from, touches, reasons, cup: { temperature } }) => {
            const shown = touches.filter(touch => touch.on >= from)
            const early = reasons.find(({ key }) => key === 'warmth.too_early')
            return (
              <div className={`card ${styles.warmth}`}>
                {table ? <WarmthTable touches={shown} /> : (
                  <WarmthCurve
                    curve={curve} from={from} label={t('curve', { n: shown.length, state: c(cup.state) })} dueLabel={t('curve_due')} bands={BANDS.map(([at, key]) => ({ at, word: c(key) }))}
                    monthName={day => month.format(new Date(day))}
                    touches={shown.map(touch => ({ id: touch.interactionId, on: touch.on, before: touch.before, after: touch.after, label: t('curve_touch', { on: formats.day(touch.on), format: f(touch.format as Format) }) }))}
                  />
                )}
                {early !== undefined && <p className="muted">{early.text}</p>}
                <Disclosure label={t('why')}>
                  <ul className={styles.reasons}>
                    {temperature !== null && contact.letGo === null && <li><b>{t('why_now', { degrees: Math.round(temperature) })}</b></li>}
                    {reasons.filter(reason => reason !== early).map(reason => <li key={reason.key}>{reason.text}</li>)}
                    <li className="muted">{t('why_law')}</li>
                  </ul>
                </Disclosure>
              </div>
            )
          }}
        </Asked>
      )}
    </Section>
  )
}
