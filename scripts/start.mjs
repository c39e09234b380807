// `npm start`: whatever this checkout still needs, then the server. Plain JavaScript, because it runs on Node 20 with nothing installed.
import { entryOf, page, server } from './setup/builds.mjs'
import { handOver, lean, quietly, remembering } from './setup/hand-over.mjs'
import { root } from './setup/place.mjs'
import { ready } from './setup/ready.mjs'

const node = ready({ dev: false, builds: [page, server] })
handOver(node, [...quietly, ...lean, entryOf('serve'), ...process.argv.slice(2)], { cwd: root, env: remembering })
