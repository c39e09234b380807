import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import { isAway, onReach } from '../ground/reach.ts'
import { isUnreachable } from './is-unreachable.ts'
import { keepText, keptText, type KeptText } from './kept-text.ts'

export type KeptState = 'still' | 'typing' | 'saving' | 'saved' | 'away' | 'refused' | 'conflict'

/** What sending answered: what stands at the server now, and whether that is somebody else's. */
export interface SentText { readonly stand: KeptText; readonly conflict: boolean }

/** A text that is being written and saves itself. */
export interface Kept {
  readonly text: string
  readonly state: KeptState
  readonly failure: string
  /** What stands at the server when it was changed there as well. */
  readonly theirs: KeptText | null
  readonly write: (text: string) => void
  /** Sends what was written now. */
  readonly flush: () => void
  /** Ends a conflict: this text, upon what stands there. */
  readonly settle: (text: string) => void
  /** Lets go of what was written here and not sent. */
  readonly drop: () => void
}

const REST = 2000
const AGAIN = 10_000

/**
 * Keeps a text on this device with every key, and sends it two seconds after the last one, on `flush` (leaving the field), when the page is left and when the
 * server answers again. `stand` is what the server has.
 */
export const useKept = (key: string, stand: KeptText, send: (kept: KeptText) => Promise<SentText>): Kept => {
  const [mine, setMine] = useState<KeptText | null>(() => keptText(key))
  const [state, setState] = useState<KeptState>(mine === null ? 'still' : 'typing')
  const [failure, setFailure] = useState('')
  const [theirs, setTheirs] = useState<KeptText | null>(null)
  const ground = useRef({ mine, send, running: false, stopped: false, gone: false, timer: null as ReturnType<typeof setTimeout> | null })
  useLayoutEffect(() => { ground.current.send = send })

  const put = (kept: KeptText | null): void => {
    ground.current.mine = kept
    keepText(key, kept)
    setMine(kept)
  }
  const later = (ms: number): void => {
    if (ground.current.timer !== null) clearTimeout(ground.current.timer)
    ground.current.timer = setTimeout(() => void flush(), ms)
  }
  const flush = async (): Promise<void> => {
    const now = ground.current
    if (now.timer !== null) clearTimeout(now.timer)
    now.timer = null
    const wanted = now.mine
    if (wanted === null || now.running || now.stopped) return
    now.running = true
    setState('saving')
    try {
      const sent = await now.send(wanted)
      if (sent.conflict) {
        now.stopped = true
        setTheirs(sent.stand)
        setState('conflict')
      } else if (now.gone) {
        // Another visit may be writing on here by now.
        if (keptText(key)?.text === wanted.text) keepText(key, null)
      } else if (now.mine === wanted || now.mine === null) {
        put(null)
        setState('saved')
      } else {
        // Written on meanwhile, upon what has just been saved.
        put({ text: now.mine.text, revision: sent.stand.revision })
        setState('typing')
        later(REST)
      }
    } catch (error) {
      const away = isUnreachable(error)
      setState(away ? 'away' : 'refused')
      setFailure(away ? '' : (error as Error).message)
      if (away && !now.gone) later(AGAIN)
    } finally {
      now.running = false
    }
  }
  const write = (text: string): void => {
    put({ text, revision: ground.current.mine?.revision ?? stand.revision })
    if (ground.current.stopped) return
    setState(before => (before === 'away' ? before : 'typing'))
    later(REST)
  }
  const settle = (text: string): void => {
    ground.current.stopped = false
    put({ text, revision: theirs?.revision ?? stand.revision })
    setTheirs(null)
    void flush()
  }
  const drop = (): void => {
    ground.current.stopped = false
    put(null)
    setTheirs(null)
    setState('still')
  }

  const leave = useRef(flush)
  useLayoutEffect(() => { leave.current = flush })
  useEffect(() => {
    const now = (): void => void leave.current()
    const onHidden = (): void => { if (document.visibilityState === 'hidden') now() }
    const stop = onReach(() => { if (!isAway()) now() })
    window.addEventListener('online', now)
    document.addEventListener('visibilitychange', onHidden)
    const { current } = ground
    current.gone = false
    // What a former visit left here.
    now()
    return () => {
      current.gone = true
      stop()
      window.removeEventListener('online', now)
      document.removeEventListener('visibilitychange', onHidden)
      now()
    }
  }, [])
  return { text: mine?.text ?? stand.text, state, failure, theirs, write, flush: () => void flush(), settle, drop }
}
