import { FORMATS } from '#domain/interaction/format.ts'
import { ROLE_KINDS } from '#domain/contact/role.ts'
import { LADDER } from '#domain/plan/proposal.ts'
import { sayCadence } from '#domain/phrase/say-cadence.ts'
import { sayFormats } from '#domain/phrase/say-formats.ts'
import type { ColumnKind } from '#domain/sheet/column.ts'
import type { PlanColumn } from '#domain/sheet/sheet-of-plan.ts'
import type { TableColumn } from '#formats/workbook/table.ts'
import type { Locale } from '#i18n/messages.ts'
import { needWords, stateWords } from '#i18n/sheet.ts'
import { roleWords } from '#i18n/words.ts'

/** How the columns of an exported plan look: widths, drop-downs of what the readers read back, the key hidden. */
export const sheetColumns = (columns: readonly PlanColumn[], locale: Locale): TableColumn[] =>
  columns.map(({ kind, heading }) => ({ heading, width: WIDTHS[kind] ?? USUAL_WIDTH, ...(kind === 'key' && { hidden: true }), words: wordsOf(kind, locale) }))

const USUAL_WIDTH = 14
const WIDTHS: Readonly<Partial<Record<ColumnKind | 'extra', number>>> = { name: 12, position: 16, workContent: 28, cadence: 18, formats: 18, length: 16, topic: 36, email: 24, notes: 32, placeNotes: 24, goal: 24 }

const wordsOf = (kind: ColumnKind | 'extra', locale: Locale): readonly string[] => {
  switch (kind) {
    case 'cadence': return [...LADDER, { kind: 'on_demand' } as const].map(cadence => sayCadence(cadence, locale))
    case 'formats': return FORMATS.map(format => sayFormats([format], locale))
    case 'role': return ROLE_KINDS.filter(role => role !== 'own').map(role => roleWords[locale][role])
    case 'need': return Object.values(needWords[locale])
    case 'state': return Object.values(stateWords[locale])
    case 'closeness':
    case 'busyness': return ['1', '2', '3', '4', '5']
    default: return []
  }
}
