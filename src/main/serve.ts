import { enableCompileCache, flushCompileCache } from 'node:module'
import { COMPILE_CACHE } from './place.ts'

// `npm start`, or `node src/main/serve.ts [flags]`. Everything else is loaded after the cache of compiled modules is open.
enableCompileCache(COMPILE_CACHE)
const { runServer } = await import('./run-server.ts')
process.exitCode = await runServer(process.argv.slice(2), process.env, flushCompileCache)
