// `npm run bench`: whatever this checkout still needs, then what bench/ measures.
import { page, server } from './setup/builds.mjs'
import { handOver, quietly } from './setup/hand-over.mjs'
import { inRoot, root } from './setup/place.mjs'
import { ready } from './setup/ready.mjs'

const node = ready({ dev: true, builds: [page, server] })
handOver(node, [...quietly, inRoot('bench', 'run.ts'), ...process.argv.slice(2)], { cwd: root })
