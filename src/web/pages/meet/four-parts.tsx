import { Link } from '@tanstack/react-router'
import { prepareOccurrence } from '#contract/meeting.ts'
import type { GrowthKind } from '#domain/growth/growth-entry.ts'
import { meeting as words } from '#i18n/meeting.ts'
import { useAct } from '../../ground/acts.tsx'
import { useWords } from '../../ground/locale.tsx'
import type { Kept } from '../../offline/use-kept.ts'
import { Button } from '../../parts/button.tsx'
import { Disclosure } from '../../parts/disclosure.tsx'
import { Icon } from '../../parts/icon.tsx'
import { useFormats } from '../../parts/use-formats.ts'
import { KeptArea } from './kept-area.tsx'
import { missingIn, takenOver } from './taken-over.ts'
import styles from './talk.module.css'
import { type TalkView, talkKeyOf } from '../../meet/talk-view.ts'
import { usePrepText } from './use-prep-text.ts'

const PARTS = ['progress', 'learned', 'mistakes', 'problems'] as const
type Part = (typeof PARTS)[number]
const KIND: Readonly<Record<Part, GrowthKind>> = { progress: 'progress', learned: 'learned', mistakes: 'mistake', problems: 'problem' }

/** The lecture's four parts (M9), each with what the growth log has since the last talk, to be taken over one by one or all at once. */
export const FourParts = ({ talk }: { talk: TalkView }) => {
  const t = useWords(words)
  const formats = useFormats()
  const texts: Readonly<Record<Part, Kept>> = { progress: usePrepText(talk, 'progress'), learned: usePrepText(talk, 'learned'), mistakes: usePrepText(talk, 'mistakes'), problems: usePrepText(talk, 'problems') }
  const offered = (part: Part): string[] => missingIn(texts[part].text, talk.grown.filter(entry => entry.kind === KIND[part]).map(entry => entry.text))
  const left = PARTS.reduce((sum, part) => sum + offered(part).length, 0)
  const takeAll = useAct(prepareOccurrence, { said: () => t('taken', { n: left }) })
  const all = (): void => {
    const filled = Object.fromEntries(PARTS.map(part => [part, takenOver(texts[part].text, offered(part))]))
    takeAll.mutate({ ...talkKeyOf(talk), ...filled }, { onSuccess: () => PARTS.forEach(part => texts[part].drop()) })
  }
  const wanted = talk.steps.includes('prepare_four_parts') || PARTS.some(part => talk.prep[part] !== '')
  const fields = (
    <div className="stack">
      <div className={styles.foot}>
        <span className="muted small">{talk.lastTalk === null ? t('parts_first') : t('parts_since', { on: formats.day(talk.lastTalk) })} · <Link to="/growth">{t('to_growth')}</Link></span>
        {left > 0 && <Button small busy={takeAll.isPending} onClick={all}>{t('take_all', { n: left })}</Button>}
      </div>
      <div className={styles.two}>
        {PARTS.map(part => (
          <KeptArea key={part} of={texts[part]} label={t(part)}>
            {offered(part).length > 0 && (
              <div className={styles.takes}>
                {offered(part).map(text => (
                  <button key={text} type="button" className={styles.take} aria-label={t('take', { text })} onClick={() => texts[part].write(takenOver(texts[part].text, [text]))}><Icon name="plus" size={14} /><span data-name>{text}</span></button>
                ))}
              </div>
            )}
          </KeptArea>
        ))}
      </div>
    </div>
  )
  return wanted ? <section aria-labelledby="talk-parts" className="stack-s"><h3 id="talk-parts">{t('parts')}</h3>{fields}</section> : <Disclosure label={t('parts')}>{fields}</Disclosure>
}
