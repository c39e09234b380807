import { runServer } from './run-server.ts'

// `npm start`, or `node src/main/serve.ts [flags]`.
process.exitCode = await runServer(process.argv.slice(2), process.env)
