export const PERSON_TABS = ['overview', 'timeline', 'about'] as const
export type PersonTab = (typeof PERSON_TABS)[number]

/** Which part of a person a phone shows; wide screens show all at once. */
export const personSearch = (search: Record<string, unknown>): { readonly tab?: PersonTab | undefined } => ({ tab: PERSON_TABS.find(tab => tab === search['tab']) })
