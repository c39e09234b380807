import type { Commands } from './base/command.ts'

/** Every command by name, loaded when it is asked for. */
export const commands: Commands = {
  import: async () => (await import('./commands/import.ts')).importSheet,
  export: async () => (await import('./commands/export.ts')).exportSheet,
  today: async () => (await import('./commands/today.ts')).today,
  digest: async () => (await import('./commands/digest.ts')).digest,
  log: async () => (await import('./commands/log.ts')).log,
  undo: async () => (await import('./commands/undo.ts')).undo,
  'plan show': async () => (await import('./commands/plan-show.ts')).planShow,
  people: async () => (await import('./commands/people.ts')).people,
  'people find': async () => (await import('./commands/people-find.ts')).peopleFind,
  'token create': async () => (await import('./commands/token-create.ts')).tokenCreate,
  'token list': async () => (await import('./commands/token-list.ts')).tokenList,
  'token revoke': async () => (await import('./commands/token-revoke.ts')).tokenRevoke,
  backup: async () => (await import('./commands/backup.ts')).backup,
  restore: async () => (await import('./commands/restore.ts')).restore,
  'read line': async () => (await import('./commands/read-line.ts')).readLines,
  'read cadence': async () => (await import('./commands/read.ts')).readCadence,
  'read sentence': async () => (await import('./commands/read.ts')).readWholeSentence,
}
