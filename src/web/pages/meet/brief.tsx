import { Link } from '@tanstack/react-router'
import { dayOf } from '#domain/time/wall-time.ts'
import { meeting as words } from '#i18n/meeting.ts'
import { useWords } from '../../ground/locale.tsx'
import { Button, buttonClass } from '../../parts/button.tsx'
import { PageHead } from '../../parts/page-head.tsx'
import { useFormats } from '../../parts/use-formats.ts'
import styles from './talk.module.css'
import type { TalkView } from '../../meet/talk-view.ts'

const lines = (text: string): string[] => text.split('\n').map(line => line.replace(/^\s*[-*+]\s+/, '').trim()).filter(line => line !== '')

/** A talk on one screen, or one sheet of paper: what to look at half an hour before. */
export const Brief = ({ talk }: { talk: TalkView }) => {
  const t = useWords(words)
  const formats = useFormats()
  const { occurrence, prep, asks, actionItems, advice, placeNotes, lastPlace } = talk
  const parts: readonly (readonly [string, readonly string[]])[] = [
    [t('goal'), [prep.goal.trim() || t('none')]],
    [t('asks'), asks.filter(ask => ask.answeredOn === null).map(ask => ask.text)],
    [t('progress'), lines(prep.progress)],
    [t('learned'), lines(prep.learned)],
    [t('mistakes'), lines(prep.mistakes)],
    [t('problems'), lines(prep.problems)],
    [t('items'), actionItems.map(item => `${item.text}（${t(`by_${item.by}`)}）`)],
    [t('advice'), advice.filter(one => one.reportedOn === null).map(one => [one.text, one.result].filter(Boolean).join('：'))],
    [t('bring'), lines(prep.bring)],
    [t('place'), [occurrence.place, ...lines(placeNotes), lastPlace === '' ? '' : t('last_place', { place: lastPlace })].filter(Boolean)],
  ]
  return (
    <article>
      <PageHead
        title={occurrence.title} personal tab={`${t('brief_title')} · ${occurrence.title}`}
        sub={`${formats.heading(dayOf(occurrence.start))} ${occurrence.start.slice(11)} · ${occurrence.people.map(({ salutation, name }) => salutation || name).join('、')}`}
        actions={<><Link to="." search={before => ({ ...before, view: undefined })} className={`${buttonClass()} no-print`}>{t('back')}</Link><Button className="no-print" onClick={() => window.print()}>{t('print')}</Button></>}
      />
      <div className={styles.brief} data-name>
        {parts.filter(([, points], i) => i === 0 || points.length > 0).map(([title, points], i) => (
          <section key={title} aria-label={title}>
            <h2>{title}</h2>
            {i === 0 ? <p>{points[0]}</p> : <ul>{points.map(point => <li key={point}>{point}</li>)}</ul>}
          </section>
        ))}
      </div>
    </article>
  )
}
