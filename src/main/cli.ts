import { enableCompileCache, flushCompileCache } from 'node:module'
import { COMPILE_CACHE } from './place.ts'

// `xucha …`, or `node src/main/cli.ts …`. What a command does not need is not loaded: reading phrases opens no database.
enableCompileCache(COMPILE_CACHE)
const [{ commands }, { runCli }, { nodeTerminal }, { explain }] = await Promise.all([
  import('#cli/commands.ts'), import('#cli/run.ts'), import('#cli/terminal/node-terminal.ts'), import('./explain.ts'),
])
process.exitCode = await runCli(process.argv.slice(2), {
  terminal: nodeTerminal(process),
  commands,
  host: {
    env: process.env,
    now: Date.now,
    explain,
    connect: async place => place.url === null
      ? (await import('./local-connection.ts')).localConnection(place, process.env)
      : (await import('./remote-connection.ts')).remoteConnection(place, place.url),
    serve: async args => (await import('./run-server.ts')).runServer(args, process.env, flushCompileCache),
    backup: async (file, place) => (await import('./backup.ts')).backup(file, place, process.env),
    restore: async (file, place) => (await import('./backup.ts')).restore(file, place, process.env),
  },
})
flushCompileCache()
