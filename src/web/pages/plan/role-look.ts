import type { RoleKind } from '#domain/contact/role.ts'

/** The colour of a role in the budget bar; its word always stands beside it. */
export const ROLE_COLOURS: Readonly<Record<RoleKind | 'none', string>> = {
  career_mentor: 'var(--t-fresh)', skill_mentor: 'var(--t-hot)', manager: 'var(--t-warm)', partner: 'var(--celadon)', peer: 'var(--t-cool)',
  client: 'var(--info)', friend: 'var(--amber)', former_colleague: 'var(--t-cold)', own: 'var(--line-strong)', none: 'var(--ink-3)',
}
