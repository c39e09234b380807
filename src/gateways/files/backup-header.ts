/** What a backup says of itself: `version` is that of the database's schema, `counts` the rows of each table. */
export interface BackupHeader {
  readonly format: 'xucha-backup'
  readonly version: number
  readonly createdAt: string
  readonly counts: Readonly<Record<string, number>>
}

/** The header in a line of JSON, or null when it is none. */
export const backupHeaderOf = (line: string): BackupHeader | null => {
  try {
    const { format, version, createdAt, counts } = JSON.parse(line) as Partial<BackupHeader>
    const sound = format === 'xucha-backup' && typeof version === 'number' && typeof createdAt === 'string' && typeof counts === 'object' && counts !== null
    return sound ? { format, version, createdAt, counts } : null
  } catch {
    return null
  }
}
