import { getHealth } from '#contract/session.ts'
import { answerJson } from './answer.ts'
import { type Door, route } from './mount.ts'

export const mountHealth = (door: Door, version: string): void =>
  route(door, getHealth, context => answerJson(context, { ok: true, version }, 200))
