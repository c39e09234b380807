// `npm test [-- PART …]`: whatever this checkout and machine still need, then every check. Plain JavaScript, as start.mjs is.
import { handOver, quietly } from './setup/hand-over.mjs'
import { inRoot, root } from './setup/place.mjs'
import { ready } from './setup/ready.mjs'
import { bringSystemPackages } from './setup/system.mjs'

const parts = process.argv.slice(2)
const machineMatters = ['unit', 'store', 'doors', 'e2e']

const node = ready({ dev: true, builds: [], lastWords: '0 passed, 1 failed' })
if (parts.length === 0 || parts.some(part => machineMatters.includes(part))) bringSystemPackages()
handOver(node, [...quietly, inRoot('scripts', 'verify', 'run.ts'), ...parts], { cwd: root })
