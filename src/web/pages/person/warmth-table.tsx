import type { Day } from '#domain/time/day.ts'
import type { Format } from '#domain/interaction/format.ts'
import { stateAt } from '#domain/warmth/cup.ts'
import { person as words } from '#i18n/person.ts'
import { warmth as cupWords } from '#i18n/warmth.ts'
import { formatWords } from '#i18n/words.ts'
import chart from '../../charts/warmth-curve.module.css'
import { useWords } from '../../ground/locale.tsx'
import { useFormats } from '../../parts/use-formats.ts'

/** The curve as a table, newest first: what each contact did to the cup. */
export const WarmthTable = ({ touches }: { touches: readonly { readonly interactionId: string; readonly on: Day; readonly format: string; readonly before: number; readonly after: number }[] }) => {
  const t = useWords(words)
  const c = useWords(cupWords)
  const f = useWords(formatWords)
  const formats = useFormats()
  return (
    <div className={chart.scroll} tabIndex={0} role="region" aria-label={t('table_caption')}>
      <table className={chart.table}>
        <caption className="vh">{t('table_caption')}</caption>
        <thead><tr>{(['day', 'format', 'before', 'after'] as const).map(key => <th key={key} scope="col">{t(`col_${key}`)}</th>)}</tr></thead>
        <tbody>
          {[...touches].reverse().map(touch => (
            <tr key={touch.interactionId}>
              <td>{formats.day(touch.on)}</td><td>{f(touch.format as Format)}</td><td>{c(stateAt(touch.before))}</td><td>{c(stateAt(touch.after))}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
