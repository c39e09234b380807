import type { LoopState } from '#domain/meeting/loop.ts'
import { loopWords } from '#i18n/loop.ts'
import { useWords } from '../ground/locale.tsx'

const CIRCLE = 'M6 1.5a4.5 4.5 0 1 1 0 9 4.5 4.5 0 0 1 0-9z'
const TICK = 'M3.7 6.2l1.7 1.7 3-3.6'

/** Drawn by level, not by colour: a dashed ring, a ring, half full, full, a tick in the ring; struck through when called off. */
const signs: Record<LoopState, { readonly ring?: 'dashed' | 'full'; readonly fill?: string; readonly line?: string }> = {
  planned: { ring: 'dashed' },
  invited: {},
  prepared: { fill: 'M6 1.5a4.5 4.5 0 0 0 0 9z' },
  held: { ring: 'full' },
  summarised: { ring: 'full' },
  thanked: { ring: 'full' },
  closed: { line: TICK },
  cancelled: { line: 'M2.8 9.2l6.4-6.4' },
}

/** How far a talk has come, as a small sign with its word for the ear (or `silent`, where the word stands beside it). */
export const LoopGlyph = ({ state, size = 12, silent = false }: { state: LoopState; size?: number; silent?: boolean }) => {
  const t = useWords(loopWords)
  const { ring, fill, line } = signs[state]
  return (
    <svg width={size} height={size} viewBox="0 0 12 12" fill="none" stroke="currentColor" strokeWidth="1.3" strokeLinecap="round" {...(silent ? { 'aria-hidden': true } : { role: 'img', 'aria-label': t(state) })}>
      <path d={CIRCLE} strokeDasharray={ring === 'dashed' ? '2 1.8' : undefined} fill={ring === 'full' ? 'currentColor' : 'none'} />
      {fill !== undefined && <path d={fill} fill="currentColor" stroke="none" />}
      {line !== undefined && <path d={line} />}
    </svg>
  )
}
