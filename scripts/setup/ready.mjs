import { bringNode, nodeAtHand } from './node.mjs'
import { bringPackages, packagesStand } from './packages.mjs'
import { say } from './say.mjs'
import { inTurn } from './turn.mjs'
import { buildWebWhenStale, webIsFresh } from './web.mjs'

/**
 * Brings what is missing: Node, the packages (`dev`: those of the tests too), the built page (`web`). When all stands nothing is
 * written and no network is used. When something cannot be brought, says so in one line and ends the process, with `lastWords` on stdout.
 * @param {{ dev: boolean, web: boolean, lastWords?: string }} wish
 * @returns {string} the Node to go on with
 */
export const ready = ({ dev, web, lastWords }) => {
  const standing = nodeAtHand()
  if (standing && packagesStand(dev) && (!web || webIsFresh())) return standing
  try {
    return inTurn(() => {
      const node = bringNode()
      bringPackages(dev)
      if (web) buildWebWhenStale(node)
      return node
    })
  } catch (error) {
    say(error instanceof Error ? error.message : String(error))
    if (lastWords) console.log(lastWords)
    process.exit(1)
  }
}
