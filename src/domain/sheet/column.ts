/** The meanings a sheet's column can have; the lecture's seven first (P3). `key` is the hidden column of our own export. */
export const COLUMN_KINDS = [
  'name', 'position', 'workContent', 'cadence', 'formats', 'length', 'topic',
  'familyName', 'givenName', 'salutation', 'pinyin', 'nickname', 'department', 'organization', 'role', 'goal', 'manager', 'introducedBy',
  'mobile', 'phone', 'email', 'wechat', 'birthday', 'closeness', 'busyness', 'need', 'state', 'tags', 'placeNotes', 'howWeMet', 'notes', 'key',
] as const

export type ColumnKind = (typeof COLUMN_KINDS)[number]
