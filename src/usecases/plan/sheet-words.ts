import type { SheetWords } from '#domain/sheet/plan-row.ts'
import type { Locale } from '#i18n/messages.ts'
import { needWords, stateWords } from '#i18n/sheet.ts'

/** The words of closed sets in a sheet, in a language. */
export const sheetWords = (locale: Locale): SheetWords => ({ states: stateWords[locale], needs: needWords[locale] })
