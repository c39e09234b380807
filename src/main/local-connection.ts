import { homedir } from 'node:os'
import { createClient, type Client } from '#client/client.ts'
import type { Place } from '#cli/base/command.ts'
import { unreachable } from '#cli/base/trouble.ts'
import { Failure } from '#domain/base/failure.ts'
import { fillDerived } from '#usecases/derived/fill-derived.ts'
import { type Composed, compose } from './compose.ts'
import { configOf } from './config.ts'
import { lineLog } from './log.ts'

/** The app in this process over this machine's data. Throws `ConfigError`, or fails with `cli.newer_data`, when it cannot be opened. */
export const openLocally = async ({ data, locale }: Pick<Place, 'data' | 'locale'>, env: NodeJS.ProcessEnv): Promise<Composed> => {
  // What only a server needs may be wrong in the environment without being in the way here.
  const { PORT: _port, HOST: _host, XUCHA_ORIGIN: _origin, ...own } = env
  const config = configOf(['--lang', locale, ...(data === null ? [] : ['--data', data])], own, { platform: process.platform, home: homedir() })
  try {
    return await compose(config, lineLog(Date.now, line => process.stderr.write(line)))
  } catch (error) {
    throw error instanceof Failure && error.key === 'backup.newer_version' ? unreachable('cli.newer_data', error.values) : error
  }
}

/** The same as a client, acting as `local`. */
export const localConnection = async (place: Place, env: NodeJS.ProcessEnv): Promise<{ readonly client: Client; close(): Promise<void> }> => {
  const { fetch, deps, localSecret, close } = await openLocally(place, env)
  await fillDerived(deps)
  const signed = { authorization: `Bearer ${localSecret}`, 'accept-language': place.locale }
  const client = createClient(async (path, { method, headers, body }) =>
    fetch(new Request(`http://localhost${path}`, { method, headers: { ...headers, ...signed }, body })))
  return { client, close }
}
