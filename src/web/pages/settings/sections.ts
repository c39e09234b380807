import type { ComponentType } from 'react'
import { late } from '../../ground/late.tsx'
import { AboutSection } from './about-section.tsx'
import { ActivitySection } from './activity-section.tsx'
import { BackupSection } from './backup-section.tsx'
import { BudgetSection } from './budget-section.tsx'
import { ImportSection } from './import-section.tsx'
import { KeysSection } from './keys-section.tsx'
import { LookSection } from './look-section.tsx'
import { MeSection } from './me-section.tsx'
import { TokensSection } from './tokens-section.tsx'

const [MailSection] = late(() => import('./mail-section.tsx').then(found => found.MailSection))
const [RemindersSection] = late(() => import('./reminders-section.tsx').then(found => found.RemindersSection))
const [HolidaysSection] = late(() => import('./holidays-section.tsx').then(found => found.HolidaysSection))
const [CalendarsSection] = late(() => import('./calendars-section.tsx').then(found => found.CalendarsSection))

/** The sections in the order of the list; the key is the last part of the address. */
export const sections = {
  me: MeSection,
  budget: BudgetSection,
  look: LookSection,
  keys: KeysSection,
  mail: MailSection,
  reminders: RemindersSection,
  calendars: CalendarsSection,
  import: ImportSection,
  holidays: HolidaysSection,
  backup: BackupSection,
  tokens: TokensSection,
  activity: ActivitySection,
  about: AboutSection,
} as const satisfies Record<string, ComponentType>

export type SectionKey = keyof typeof sections
export const isSection = (text: string | undefined): text is SectionKey => text !== undefined && Object.hasOwn(sections, text)
export const sectionKeys = Object.keys(sections) as SectionKey[]
