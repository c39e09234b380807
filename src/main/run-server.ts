import { type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { homedir } from 'node:os'
import { createAdaptorServer } from '@hono/node-server'
import { Failure } from '#domain/base/failure.ts'
import { failures } from '#i18n/failures.ts'
import { translateKey } from '#i18n/messages.ts'
import { startJobs } from '#jobs/jobs.ts'
import { compose } from './compose.ts'
import { type Config, configOf } from './config.ts'
import { ConfigError } from './config-error.ts'
import { factsOf, type Log, lineLog } from './log.ts'
import { codeOf } from './place.ts'
import { stopServer } from './stop-server.ts'

/** How a server ends: 0 after a signal, 2 when it was asked for something impossible, 3 when it cannot open its data or its port. */
export type ExitCode = 0 | 2 | 3

/**
 * Serves until SIGTERM or SIGINT. Prints the one line `http://127.0.0.1:PORT` on stdout when ready; everything else goes to stderr.
 * Answers the exit code when all is put away. `whenReady` is called once calls are answered.
 */
export const runServer = async (args: readonly string[], env: NodeJS.ProcessEnv, whenReady: () => void = () => {}): Promise<ExitCode> => {
  const log = lineLog(Date.now, line => process.stderr.write(line))
  try {
    const config = configOf(args, env, { platform: process.platform, home: homedir() })
    return await served(config, log, whenReady)
  } catch (error) {
    if (error instanceof ConfigError) process.stderr.write(`${error.message}\n`)
    else if (error instanceof Failure) process.stderr.write(`${(['zh-CN', 'en'] as const).map(locale => translateKey(failures, locale, error.key, error.values)).join('\n')}\n`)
    else throw error
    return error instanceof ConfigError && !CANNOT.has(error.key) ? 2 : 3
  }
}

const CANNOT: ReadonlySet<string> = new Set(['in_use', 'no_listen', 'no_data', 'no_database'])

const served = async (config: Config, log: Log, whenReady: () => void): Promise<0> => {
  // Asked for before anything is opened, so that a signal during the start is not lost.
  const stopped = new Promise<string>(resolve => {
    for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => resolve(signal))
  })
  const composed = await compose(config, log)
  const server = createAdaptorServer({ fetch: (request, bindings) => composed.fetch(request, bindings) }) as Server
  try {
    await listening(server, config)
  } catch (error) {
    await composed.close()
    throw error
  }
  const jobs = startJobs(composed.deps, { failed: (job, error) => log('job_failed', { job, ...factsOf(error) }) })
  process.stdout.write(`${addressOf(server, config)}\n`)
  setImmediate(whenReady)

  const signal = await stopped
  log('stopping', { signal })
  await stopServer(server)
  await jobs.stop()
  await composed.close()
  return 0
}

const listening = (server: Server, { host, port }: Config): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once('error', error => reject(new ConfigError(codeOf(error) === 'EADDRINUSE' ? 'in_use' : 'no_listen', { host, port: String(port), code: codeOf(error) }, error)))
    server.listen(port, host.replace(/^\[(.*)\]$/, '$1'), resolve)
  })

/** What to type into a browser on this machine; a server on every address is reached by loopback. */
const addressOf = (server: Server, { host }: Config): string => {
  const { port } = server.address() as AddressInfo
  const name = host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host.includes(':') && !host.startsWith('[') ? `[${host}]` : host
  return `http://${name}:${port}`
}
