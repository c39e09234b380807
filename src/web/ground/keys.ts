/**
 * Every key of the page: what is wired, what `?` and Settings list, and what the palette shows beside its commands.
 * One letter (`n`), two in turn (`g t`), or with the command key (`mod+k`: ⌘ on a Mac, Ctrl elsewhere). Keys with `mod` stay when single keys are off.
 */
export const KEYS = {
  palette: 'mod+k', add: 'n', find: '/', log: 'e', later: 's', thank: 't', next: 'j', previous: 'k', move: 'm',
  today: 'g t', people: 'g p', plan: 'g l', calendar: 'g c', growth: 'g r', settings: 'g s', undo: 'mod+z', redo: 'mod+shift+z', blur: 'mod+shift+b', help: '?',
  growth_progress: '1', growth_learned: '2', growth_mistake: '3', growth_problem: '4',
} as const

export type KeyName = keyof typeof KEYS

/** Whether a key acts while a field, grid or menu has the focus (`field`), and under an open dialog as well (`anywhere`); the others on the page alone. */
export const REACH: Readonly<Partial<Record<string, 'field' | 'anywhere'>>> = { [KEYS.palette]: 'field', [KEYS.blur]: 'anywhere' }
