/** The fields of a person that search looks into, the weightiest first. */
export const SEARCH_FIELDS = ['name', 'salutation', 'nickname', 'organization', 'department', 'position', 'workContent', 'tags', 'note'] as const

export type SearchField = (typeof SEARCH_FIELDS)[number]
