/** How a command ends: done, an expected failure, asked wrongly, nothing there to ask; 70 (sysexits.h) is a fault of ours. */
export const EXIT = { done: 0, failed: 1, usage: 2, unreachable: 3, bug: 70 } as const

export type ExitCode = (typeof EXIT)[keyof typeof EXIT]
