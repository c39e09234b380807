export const TALK_STEPS = ['prep', 'notes', 'summary', 'thanks'] as const
export type TalkStep = (typeof TALK_STEPS)[number]

/** Which step a phone shows, and whether the page is its one-page brief. */
export const talkSearch = (search: Record<string, unknown>): { readonly step?: TalkStep | undefined; readonly view?: 'brief' | undefined } =>
  ({ step: TALK_STEPS.find(step => step === search['step']), view: search['view'] === 'brief' ? 'brief' : undefined })
