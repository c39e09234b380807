// `npm run docs`: writes the documents that are made from the code; `npm test` fails while they say something else.
import { handOver, quietly } from './setup/hand-over.mjs'
import { inRoot, root } from './setup/place.mjs'
import { ready } from './setup/ready.mjs'

handOver(ready({ dev: true, builds: [] }), [...quietly, inRoot('scripts', 'docs.ts'), ...process.argv.slice(2)], { cwd: root })
