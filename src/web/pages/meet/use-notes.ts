import { useEffect } from 'react'
import { noteOccurrence } from '#contract/meeting.ts'
import { useApi } from '../../ground/api.ts'
import { useSession } from '../../ground/session.ts'
import { notesKey, notesLock } from '../../offline/kept-notes.ts'
import { type Kept, useKept } from '../../offline/use-kept.ts'
import { inTurn, type TalkView, talkKeyOf, useShowNotes } from '../../meet/talk-view.ts'

/** The notes of a talk: kept here first, saved by themselves, never over what was written elsewhere. */
export const useNotes = (talk: TalkView): Kept => {
  const api = useApi()
  const show = useShowNotes()
  const of = { account: useSession().account?.id ?? '', ...talkKeyOf(talk) }
  const lock = notesLock(of)
  useEffect(() => {
    if (!('locks' in navigator)) return
    const leaving = new AbortController()
    let free = (): void => leaving.abort()
    // Held until the page is left.
    void navigator.locks.request(lock, { signal: leaving.signal }, () => new Promise<void>(resolve => { free = resolve })).catch(() => undefined)
    return () => free()
  }, [lock])
  return useKept(notesKey(of), { text: talk.notes, revision: talk.notesRevision }, async ({ text, revision }) => {
    const { notes, notesRevision, conflict, actId } = await inTurn(talk, () => api(noteOccurrence, { ...talkKeyOf(talk), text, revision }))
    if (!conflict) show(talk, { notes, notesRevision }, actId)
    return { stand: { text: notes, revision: notesRevision }, conflict }
  })
}
