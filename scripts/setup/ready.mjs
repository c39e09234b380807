import { buildWhenStale, isFresh } from './builds.mjs'
import { bringNode, nodeAtHand } from './node.mjs'
import { bringPackages, packagesStand } from './packages.mjs'
import { say } from './say.mjs'
import { inTurn } from './turn.mjs'

/**
 * Brings what is missing: Node, the packages (`dev`: those of the tests too), and what is built (`builds`). When all stands nothing is
 * written and no network is used. When something cannot be brought, says so in one line and ends the process, with `lastWords` on stdout.
 * @param {{ dev: boolean, builds: readonly import('./builds.mjs').Build[], lastWords?: string }} wish
 * @returns {string} the Node to go on with
 */
export const ready = ({ dev, builds, lastWords }) => {
  const standing = nodeAtHand()
  if (standing && packagesStand(dev) && builds.every(isFresh)) return standing
  try {
    return inTurn(() => {
      const node = bringNode()
      bringPackages(dev)
      for (const build of builds) buildWhenStale(build, node)
      return node
    })
  } catch (error) {
    say(error instanceof Error ? error.message : String(error))
    if (lastWords) console.log(lastWords)
    process.exit(1)
  }
}
