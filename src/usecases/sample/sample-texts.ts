import { colleagues as colleaguesEn } from './en/colleagues.ts'
import { meetings as meetingsEn } from './en/meetings.ts'
import { others as othersEn } from './en/others.ts'
import { project as projectEn } from './en/project.ts'
import type { SampleTexts } from './texts.ts'
import { colleagues as colleaguesZh } from './zh/colleagues.ts'
import { meetings as meetingsZh } from './zh/meetings.ts'
import { others as othersZh } from './zh/others.ts'
import { project as projectZh } from './zh/project.ts'

/** The sample year in both languages, equal person by person. */
export const sampleTexts: Readonly<Record<'zh-CN' | 'en', SampleTexts>> = {
  'zh-CN': { ...projectZh, ...meetingsZh, people: { ...colleaguesZh, ...othersZh } },
  en: { ...projectEn, ...meetingsEn, people: { ...colleaguesEn, ...othersEn } },
}
