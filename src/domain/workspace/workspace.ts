import type { WorkspaceId } from '../base/ids.ts'

/** One person's network and everything in it (空间); the unit of isolation and backup. */
export interface Workspace {
  readonly id: WorkspaceId
  readonly name: string
  /** What the reader is called in letters and on the page. */
  readonly ownerName: string
  /** IANA zone in which days are counted. */
  readonly zone: string
  readonly locale: 'zh-CN' | 'en'
  /** 1…12, P1. */
  readonly fiscalStartMonth: number
  /** Minutes a week the reader wants to give; the default for a new plan's budget. */
  readonly weeklyMinutes: number
  /** ISO 4217. */
  readonly currency: string
}
