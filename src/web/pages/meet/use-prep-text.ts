import { prepareOccurrence } from '#contract/meeting.ts'
import { useApi } from '../../ground/api.ts'
import { useSession } from '../../ground/session.ts'
import { type Kept, useKept } from '../../offline/use-kept.ts'
import { inTurn, type TalkView, talkKeyOf, useShowTalk } from '../../meet/talk-view.ts'

export type PrepField = 'goal' | 'progress' | 'learned' | 'mistakes' | 'problems' | 'bring' | 'topic'

/** One text of the preparation, which saves itself. */
export const usePrepText = (talk: TalkView, field: PrepField): Kept => {
  const api = useApi()
  const show = useShowTalk()
  const account = useSession().account?.id ?? ''
  const of = talkKeyOf(talk)
  return useKept(`prep|${account}|${of.meetingId}|${of.recurrenceId}|${field}`, { text: talk.prep[field], revision: 0 }, async ({ text }) => {
    const { talk: after, actId } = await inTurn(talk, () => api(prepareOccurrence, { ...of, [field]: text }))
    show(after, actId)
    return { stand: { text: after.prep[field], revision: 0 }, conflict: false }
  })
}
