import type { Reason } from '../base/reason.ts'
import type { Cadence } from '../cadence/cadence.ts'
import type { Level } from '../contact/contact.ts'
import type { RoleKind } from '../contact/role.ts'
import type { Format } from '../interaction/format.ts'
import { PLAYBOOKS } from './playbook.ts'
import type { Length, PlanLine } from './plan.ts'

export interface ProposalInput {
  readonly roleKind: RoleKind | null
  readonly closeness: Level | null
  readonly busyness: Level | null
  readonly need: PlanLine['need']
}

export interface Proposal {
  readonly cadence: Cadence
  readonly length: Length
  readonly formats: readonly Format[]
  readonly reason: Reason
}

/** From the most to the least often; each step's interval is at least the one before it. */
export const LADDER: readonly Cadence[] = [
  { kind: 'every', n: 1, unit: 'week' },
  { kind: 'every', n: 2, unit: 'week' },
  { kind: 'every', n: 1, unit: 'month' },
  { kind: 'range', from: { kind: 'every', n: 1, unit: 'month' }, to: { kind: 'every', n: 2, unit: 'month' } },
  { kind: 'every', n: 2, unit: 'month' },
  { kind: 'every', n: 1, unit: 'quarter' },
  { kind: 'every', n: 6, unit: 'month' },
  { kind: 'every', n: 1, unit: 'year' },
]

const STEP_OF_NEED = { high: -1, normal: 0, low: 1 } as const

/**
 * The cadence a role's playbook proposes for this closeness and busyness (P6, P8). Half a step of the ladder for each level from the
 * middle, so closer is never less often and busier never more often. Always only a proposal.
 */
export const proposedCadence = ({ roleKind, closeness, busyness, need }: ProposalInput): Proposal => {
  const playbook = PLAYBOOKS[roleKind ?? 'own']
  const steps = halfStepsUp((busyness ?? 3) - (closeness ?? 3)) + STEP_OF_NEED[need]
  const cadence = stepped(playbook.cadence, steps)
  const values = { role: `@role.${roleKind ?? 'own'}`, closeness: String(closeness ?? 3), busyness: String(busyness ?? 3) }
  const key = closeness === null && busyness === null && need === 'normal' ? 'proposal.playbook' : steps < 0 ? 'proposal.more_often' : steps > 0 ? 'proposal.less_often' : 'proposal.as_usual'
  return { cadence, length: playbook.length, formats: playbook.formats, reason: { key, values } }
}

/** The cadence some steps further down (or up, when negative) the ladder; one that is not on the ladder stays as it is. */
export const stepped = (cadence: Cadence, steps: number): Cadence => {
  const at = LADDER.findIndex(step => JSON.stringify(step) === JSON.stringify(cadence))
  return at < 0 ? cadence : (LADDER[Math.min(LADDER.length - 1, Math.max(0, at + steps))] ?? cadence)
}

const halfStepsUp = (levels: number): number => Math.sign(levels) * Math.floor(Math.abs(levels) / 2)
