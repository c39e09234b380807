#!/usr/bin/env node
// `npx xucha …` in the checkout. It stays in the folder the command was given in, so that file names mean what they say.
import { entryOf, page, server } from '../scripts/setup/builds.mjs'
import { handOver, lean, quietly, remembering } from '../scripts/setup/hand-over.mjs'
import { ready } from '../scripts/setup/ready.mjs'

const args = process.argv.slice(2)
const serves = args[0] === 'serve'
const node = ready({ dev: false, builds: serves ? [page, server] : [server] })
handOver(node, [...quietly, ...(serves ? lean : []), entryOf('cli'), ...args], { env: remembering })
