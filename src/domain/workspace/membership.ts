/** What an account may do in a workspace: owner and assistant (助理) write, a viewer only reads. */
export const MEMBER_ROLES = ['owner', 'assistant', 'viewer'] as const

export type MemberRole = (typeof MEMBER_ROLES)[number]
