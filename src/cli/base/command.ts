import type { Client } from '#client/client.ts'
import type { CommandName } from '#i18n/cli-help.ts'
import type { Locale } from '#i18n/messages.ts'
import type { Flags, Options } from './flags.ts'
import type { Terminal } from '../terminal/terminal.ts'

/** Where a command works: the server at `url`, or this machine's data (`data`: its folder, null for the usual one). */
export interface Place {
  readonly url: string | null
  readonly token: string | null
  readonly data: string | null
  readonly locale: Locale
}

/** What the program around hands in. The last three are what the API cannot do. */
export interface Host {
  readonly env: Readonly<Record<string, string | undefined>>
  /** Milliseconds since 1970 UTC. */
  now(): number
  /** A way to call the app, in process or over the wire; to be closed at the end. */
  connect(place: Place): Promise<{ readonly client: Client; close(): Promise<void> }>
  /** What an error from the other side of these functions says when it is an expected one. */
  explain(error: unknown, locale: Locale): { readonly exit: 1 | 2 | 3; readonly code: string; readonly key: string; readonly message: string } | null
  /** Serves until told to stop; answers the exit code. */
  serve(args: readonly string[]): Promise<0 | 2 | 3>
  backup(file: string, place: Place): Promise<BackupSummary>
  restore(file: string, place: Place): Promise<BackupSummary>
}

/** What a backup holds: when it was made (UTC), and how many rows of each table. */
export interface BackupSummary {
  readonly createdAt: string
  readonly counts: Readonly<Record<string, number>>
}

/** One run of a command. */
export interface Run {
  readonly terminal: Terminal
  readonly host: Host
  readonly locale: Locale
  readonly json: boolean
  readonly flags: Flags
  /** What stands after the command's name. */
  readonly words: readonly string[]
  readonly place: Place
  /** The API, connected on first use. */
  readonly client: () => Promise<Client>
}

export interface Command {
  readonly name: CommandName
  readonly options: Options
  /** How few and how many words follow the name. */
  readonly words: readonly [min: number, max: number]
  run(run: Run): Promise<void>
}

/** Every command but `serve` by name, loaded when it is asked for: reading a phrase need not wait for the rest. */
export type Commands = Readonly<Record<Exclude<CommandName, 'serve'>, () => Promise<Command>>>
