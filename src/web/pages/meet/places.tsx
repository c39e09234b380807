import { meeting as words } from '#i18n/meeting.ts'
import { useWords } from '../../ground/locale.tsx'
import type { TalkView } from '../../meet/talk-view.ts'

/** Where one may meet, and where one met last (P7). */
export const Places = ({ talk: { placeNotes, lastPlace } }: { talk: TalkView }) => {
  const t = useWords(words)
  return (
    <section aria-labelledby="talk-place" className="stack-s">
      <h3 id="talk-place">{t('place')}</h3>
      {placeNotes !== '' && <p data-name style={{ whiteSpace: 'pre-wrap' }}>{placeNotes}</p>}
      {lastPlace !== '' && <p className="muted small" data-name>{t('last_place', { place: lastPlace })}</p>}
      {placeNotes === '' && lastPlace === '' && <p className="muted small">{t('place_none')}</p>}
    </section>
  )
}
