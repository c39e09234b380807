import type { Level } from '#domain/contact/contact.ts'
import type { RelationKind } from '#domain/contact/relation.ts'
import type { RoleKind } from '#domain/contact/role.ts'

/** When a birthday is: so many days from today (in either calendar), or a fixed date of the lunar or solar year. */
export type SampleBirthday =
  | { readonly calendar: 'solar' | 'lunar'; readonly inDays: number; readonly age: number | null }
  | { readonly calendar: 'solar' | 'lunar'; readonly month: number; readonly day: number; readonly year: number | null; readonly leapMonth?: boolean }

/** What does not depend on the language about one person of the sample year. Spans are in days before today, roles in months before today. */
export interface SampleRhythm {
  readonly roles: readonly { readonly kind: RoleKind; readonly from: number; readonly to?: number }[]
  readonly closeness?: Level
  readonly busyness?: Level
  /** About every how many days we talk, how long ago the last time was, and how long ago the first. Nothing: never met. */
  readonly talks?: { readonly every: number; readonly last: number; readonly first: number }
  readonly birthday?: SampleBirthday
  /** The goal of the plan this person bears on, by place in the list of goals. */
  readonly goal?: number
  readonly need?: 'low' | 'normal' | 'high'
  readonly lowered?: true
  /** So many days ago the relation was let go. */
  readonly letGo?: number
  /** Friends meet at weekends too. */
  readonly weekends?: true
}

/** One reader's network: a project manager, fifteen months in the company, about to bring a new product out. In the order of the plan. */
export const cast = {
  zeng: { roles: [{ kind: 'career_mentor', from: 13 }], closeness: 4, busyness: 4, talks: { every: 30, last: 12, first: 400 }, goal: 2, birthday: { calendar: 'lunar', month: 8, day: 15, year: null } },
  zhang: { roles: [{ kind: 'partner', from: 13 }], closeness: 3, busyness: 4, talks: { every: 29, last: 33, first: 390 }, goal: 0, birthday: { calendar: 'solar', month: 6, day: 18, year: 1986 } },
  li: { roles: [{ kind: 'skill_mentor', from: 13 }], closeness: 4, busyness: 3, talks: { every: 15, last: 24, first: 395 }, goal: 1, need: 'high', birthday: { calendar: 'solar', inDays: 3, age: 33 } },
  chen: { roles: [{ kind: 'manager', from: 9 }], closeness: 4, busyness: 5, talks: { every: 10, last: 2, first: 270 }, goal: 0, birthday: { calendar: 'solar', month: 11, day: 2, year: 1980 } },
  wang: { roles: [{ kind: 'partner', from: 11 }], closeness: 3, busyness: 5, talks: { every: 31, last: 39, first: 340 }, goal: 0 },
  he: { roles: [{ kind: 'partner', from: 12 }], closeness: 4, busyness: 4, talks: { every: 34, last: 13, first: 365 }, goal: 0, birthday: { calendar: 'lunar', month: 12, day: 30, year: null } },
  sun: { roles: [{ kind: 'partner', from: 10 }], closeness: 2, busyness: 4, talks: { every: 44, last: 27, first: 300 }, goal: 0 },
  jiang: { roles: [{ kind: 'peer', from: 12 }], closeness: 3, busyness: 3, talks: { every: 40, last: 9, first: 360 }, goal: 0, birthday: { calendar: 'solar', month: 3, day: 9, year: 1991 } },
  ouyang: { roles: [{ kind: 'peer', from: 14 }, { kind: 'friend', from: 8 }], closeness: 5, busyness: 3, talks: { every: 20, last: 4, first: 415 }, goal: 0, birthday: { calendar: 'solar', month: 9, day: 21, year: 1993 } },
  luo: { roles: [{ kind: 'partner', from: 10 }], closeness: 3, busyness: 4, talks: { every: 36, last: 22, first: 310 }, goal: 0 },
  shan: { roles: [{ kind: 'partner', from: 12 }], closeness: 2, busyness: 4, talks: { every: 62, last: 68, first: 360 }, goal: 0 },
  xie: { roles: [{ kind: 'partner', from: 9 }], closeness: 2, busyness: 3, talks: { every: 75, last: 51, first: 280 } },
  qiu: { roles: [{ kind: 'client', from: 11 }], closeness: 3, busyness: 4, talks: { every: 32, last: 46, first: 330 }, goal: 0, birthday: { calendar: 'lunar', inDays: 6, age: null } },
  cai: { roles: [{ kind: 'client', from: 8 }], closeness: 2, busyness: 5, talks: { every: 38, last: 16, first: 240 }, goal: 0 },
  qin: { roles: [{ kind: 'client', from: 6 }], closeness: 3, busyness: 3, talks: { every: 20, last: 7, first: 175 }, goal: 0 },
  lin: { roles: [{ kind: 'peer', from: 13 }, { kind: 'skill_mentor', from: 5 }], closeness: 4, busyness: 3, talks: { every: 22, last: 1, first: 390 }, goal: 1, birthday: { calendar: 'solar', month: 1, day: 27, year: 1994 } },
  tang: { roles: [{ kind: 'skill_mentor', from: 6 }], closeness: 3, busyness: 2, talks: { every: 18, last: 11, first: 180 }, goal: 2 },
  liu: { roles: [{ kind: 'own', from: 10 }], closeness: 1, busyness: 5, talks: { every: 95, last: 74, first: 290 }, goal: 2, lowered: true },
  wu: { roles: [{ kind: 'peer', from: 14 }], closeness: 3, busyness: 3, talks: { every: 50, last: 30, first: 410 }, goal: 2 },
  mai: { roles: [{ kind: 'partner', from: 9 }], closeness: 3, busyness: 4, talks: { every: 42, last: 55, first: 270 }, goal: 0, birthday: { calendar: 'solar', month: 3, day: 21, year: null } },
  guo: { roles: [{ kind: 'own', from: 8 }], closeness: 2, busyness: 3, talks: { every: 45, last: 19, first: 235 }, goal: 0 },
  fan: { roles: [{ kind: 'career_mentor', from: 96 }], closeness: 4, busyness: 3, talks: { every: 88, last: 128, first: 420 }, goal: 2, birthday: { calendar: 'lunar', month: 6, day: 6, year: 1961, leapMonth: false } },
  zhao: { roles: [{ kind: 'manager', from: 15, to: 9 }, { kind: 'former_colleague', from: 9 }], closeness: 4, busyness: 4, talks: { every: 33, last: 64, first: 420 }, goal: 2 },
  zhou: { roles: [{ kind: 'peer', from: 15, to: 8 }, { kind: 'former_colleague', from: 8 }], closeness: 3, busyness: 3, talks: { every: 48, last: 212, first: 418 }, birthday: { calendar: 'solar', month: 4, day: 30, year: 1990 } },
  ma: { roles: [{ kind: 'former_colleague', from: 20 }], closeness: 3, busyness: 5, talks: { every: 84, last: 58, first: 400 } },
  yang: { roles: [{ kind: 'manager', from: 62, to: 56 }, { kind: 'former_colleague', from: 56 }], closeness: 2, busyness: 3, talks: { every: 110, last: 286, first: 410 }, birthday: { calendar: 'solar', month: 12, day: 5, year: null } },
  lily: { roles: [{ kind: 'partner', from: 10 }], closeness: 2, busyness: 5, talks: { every: 55, last: 83, first: 310 } },
  lu: { roles: [{ kind: 'partner', from: 1 }], busyness: 4 },
  tian: { roles: [{ kind: 'peer', from: 0 }], goal: 0 },
  han: { roles: [{ kind: 'peer', from: 9 }], closeness: 2, busyness: 3, talks: { every: 46, last: 31, first: 270 } },
  xu: { roles: [{ kind: 'friend', from: 110 }], closeness: 5, busyness: 4, talks: { every: 24, last: 18, first: 420 }, goal: 2, weekends: true, birthday: { calendar: 'solar', inDays: 19, age: 29 } },
  huang: { roles: [{ kind: 'friend', from: 30 }], closeness: 3, busyness: 4, talks: { every: 64, last: 41, first: 400 } },
  guan: { roles: [{ kind: 'friend', from: 24 }], closeness: 4, busyness: 2, talks: { every: 18, last: 5, first: 415 }, weekends: true, birthday: { calendar: 'solar', month: 7, day: 14, year: 1995 } },
  yuchi: { roles: [{ kind: 'own', from: 7 }], closeness: 2, busyness: 4, talks: { every: 70, last: 97, first: 205 } },
  feng: { roles: [{ kind: 'own', from: 11 }], closeness: 2, busyness: 3, talks: { every: 35, last: 25, first: 325 } },
  dong: { roles: [{ kind: 'own', from: 12 }], closeness: 2, busyness: 3, talks: { every: 90, last: 112, first: 370 } },
  xi: { roles: [{ kind: 'own', from: 1 }] },
  peng: { roles: [{ kind: 'former_colleague', from: 18 }], closeness: 1, busyness: 3, talks: { every: 60, last: 250, first: 400 }, letGo: 76 },
  deng: { roles: [{ kind: 'own', from: 16 }], closeness: 1, talks: { every: 80, last: 305, first: 405 }, letGo: 120 },
  shen: { roles: [{ kind: 'friend', from: 60 }], closeness: 2, busyness: 4, talks: { every: 90, last: 232, first: 415 }, letGo: 40, weekends: true },
} as const satisfies Record<string, SampleRhythm>

export type CastKey = keyof typeof cast
export const castKeys = Object.keys(cast) as readonly CastKey[]

/** Who is whose manager, who introduced whom to me; months before today. */
export const relations: readonly { readonly kind: RelationKind; readonly of: CastKey; readonly to: CastKey; readonly from?: number; readonly until?: number }[] = [
  { kind: 'manager_of', of: 'liu', to: 'wang', from: 26 },
  { kind: 'manager_of', of: 'wang', to: 'sun', from: 14 },
  { kind: 'manager_of', of: 'chen', to: 'tang', from: 9 },
  { kind: 'manager_of', of: 'zhao', to: 'tang', from: 20, until: 9 },
  { kind: 'manager_of', of: 'chen', to: 'tian', from: 0 },
  { kind: 'manager_of', of: 'lily', to: 'lu', from: 5 },
  { kind: 'assistant_of', of: 'zeng', to: 'liu', from: 40 },
  { kind: 'introduced', of: 'zhao', to: 'zeng', from: 13 },
  { kind: 'introduced', of: 'zhao', to: 'zhang', from: 13 },
  { kind: 'introduced', of: 'zeng', to: 'wang', from: 11 },
  { kind: 'introduced', of: 'zeng', to: 'xi', from: 1 },
  { kind: 'introduced', of: 'zhang', to: 'lily', from: 10 },
  { kind: 'introduced', of: 'qiu', to: 'cai', from: 8 },
  { kind: 'introduced', of: 'huang', to: 'dong', from: 12 },
  { kind: 'colleague_of', of: 'li', to: 'lin', from: 30 },
  { kind: 'colleague_of', of: 'cai', to: 'qin', from: 12 },
  { kind: 'friend_of', of: 'xu', to: 'guan', from: 24 },
]

/** The project’s standing meeting: who always sits in, and who in turn. */
export const projectMeeting = {
  every: 10, last: 4, first: 400,
  always: ['he', 'jiang', 'ouyang'] as const satisfies readonly CastKey[],
  inTurn: ['luo', 'sun', 'han', 'lin', 'feng'] as const satisfies readonly CastKey[],
}

/** To whom a word goes at the great festivals. */
export const greeted: readonly CastKey[] = ['zeng', 'zhao', 'fan', 'qiu', 'yang', 'ma', 'wang', 'huang']

/** Other hours spent with several people at once, days ago; their topics are in the texts in this order. */
export const gatherings: readonly { readonly ago: number; readonly with: readonly CastKey[] }[] = [
  { ago: 3, with: ['lin', 'tang'] },
  { ago: 20, with: ['chen', 'luo'] },
  { ago: 41, with: ['xu', 'guan'] },
  { ago: 69, with: ['wang', 'zhang'] },
  { ago: 76, with: ['cai', 'qin', 'luo'] },
  { ago: 118, with: ['zeng', 'zhao'] },
  { ago: 160, with: ['ouyang', 'tang', 'lin'] },
  { ago: 231, with: ['zhou', 'ma'] },
  { ago: 262, with: ['zhao', 'zhou', 'wu'] },
  { ago: 330, with: ['guan', 'xu', 'shen'] },
]
