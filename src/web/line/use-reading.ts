import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { readLine } from '#contract/line.ts'
import type { LineView } from '#domain/line/line-view.ts'
import type { Day } from '#domain/time/day.ts'
import { momentIn } from '#domain/time/zone.ts'
import { api } from '../ground/api.ts'
import { isAway } from '../ground/reach.ts'
import { useSession, useToday, useWorkspace } from '../ground/session.ts'
import { dayHere } from '../offline/day-here.ts'
import { isUnreachable } from '../offline/is-unreachable.ts'

/** A reading of `text`; `here` when this device read it, without the server. */
export interface Read {
  readonly text: string
  readonly view: LineView
  readonly here: boolean
  /** The day it was read on. */
  readonly today: Day
}

const PAUSE = 120
/** A server that is silent for so long is read without; should it answer yet, nobody listens. */
const PATIENCE = 2500

/**
 * Reads a line while it is typed, a little after the last key, never while an input method composes and at once when it is done.
 * `readNow` answers for the text as it stands; `read` is the last reading, maybe of an earlier text.
 */
export const useReading = (text: string, composing: boolean) => {
  const account = useSession().account?.id ?? ''
  const { zone, holidays } = useWorkspace()
  const today = useToday()
  const [read, setRead] = useState<Read | null>(null)
  const [failure, setFailure] = useState<unknown>(null)
  const asked = useRef<{ readonly text: string; readonly answer: Promise<Read> } | null>(null)
  const wasComposing = useRef(composing)

  const readHere = async (line: string): Promise<Read> => {
    const reader = await import('../offline/read-here.ts')
    const now = Date.now()
    const day = dayHere(today, zone, now)
    return { text: line, view: await reader.readHere(line, account, { day, minutes: momentIn(zone, now).minutes }, holidays), here: true, today: day }
  }
  const readThere = async (line: string): Promise<Read> => {
    const answer = api(readLine, { text: line }).then((view): Read => ({ text: line, view, here: false, today }), (error: unknown) => {
      if (isUnreachable(error)) return null
      throw error
    })
    const first = await Promise.race([answer, new Promise<null>(resolve => { setTimeout(() => resolve(null), isAway() ? PAUSE : PATIENCE) })])
    return first ?? readHere(line)
  }
  const readNow = (): Promise<Read> => {
    const line = text
    const { answer } = asked.current?.text === line ? asked.current : (asked.current = { text: line, answer: readThere(line) })
    answer.then(found => {
      if (asked.current?.text !== line) return
      setRead(found)
      setFailure(null)
    }, (error: unknown) => {
      if (asked.current?.text !== line) return
      asked.current = null
      setFailure(error)
    })
    return answer
  }

  const readQuietly = useEffectEvent(() => void readNow().catch(() => undefined))
  useEffect(() => {
    const isDone = wasComposing.current
    wasComposing.current = composing
    if (composing || text.trim() === '') return
    const timer = setTimeout(() => readQuietly(), isDone ? 0 : PAUSE)
    return () => clearTimeout(timer)
  }, [text, composing])

  return { read: text.trim() === '' ? null : read, failure, readNow }
}
