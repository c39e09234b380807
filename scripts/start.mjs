// `npm start`: whatever this checkout still needs, then the server. Plain JavaScript, because it runs on Node 20 with nothing installed.
import { handOver, lean, quietly, remembering } from './setup/hand-over.mjs'
import { inRoot, root } from './setup/place.mjs'
import { ready } from './setup/ready.mjs'

const node = ready({ dev: false, web: true })
handOver(node, [...quietly, ...lean, inRoot('src', 'main', 'serve.ts'), ...process.argv.slice(2)], { cwd: root, env: remembering })
