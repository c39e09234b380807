/** The meanings a sheet's column can have; the lecture's seven first (P3). `key` is the hidden column of our own export. */
export const COLUMN_KINDS = [
  'name', 'position', 'workContent', 'cadence', 'formats', 'length', 'topic',
  'familyName', 'givenName', 'salutation', 'pinyin', 'nickname', 'department', 'organization', 'role', 'goal', 'manager', 'introducedBy',
  'mobile', 'phone', 'email', 'wechat', 'birthday', 'closeness', 'busyness', 'need', 'state', 'tags', 'placeNotes', 'howWeMet', 'notes', 'key',
] as const

export type ColumnKind = (typeof COLUMN_KINDS)[number]

/** The columns of the lecture's sheet, always exported, in its order: 姓名 职位 工作内容 沟通频次 沟通形式 沟通时长 沟通主题. */
export const LECTURE_COLUMNS = ['name', 'position', 'workContent', 'cadence', 'formats', 'length', 'topic'] as const satisfies readonly ColumnKind[]

/** What a sheet may say about a contact and a line, the key apart. */
export type FieldKind = Exclude<ColumnKind, 'key'>
