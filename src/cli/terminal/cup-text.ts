import type { CupState } from '#domain/warmth/cup.ts'
import type { Locale } from '#i18n/messages.ts'
import { warmth } from '#i18n/warmth.ts'

/** 温 71°C; cold 32°C; just the state where there is no temperature. */
export const cupText = (locale: Locale, { state, temperature }: { readonly state: CupState; readonly temperature: number | null }): string =>
  temperature === null || state === 'lid' ? warmth[locale][state] : `${warmth[locale][state]} ${Math.round(temperature)}°C`
