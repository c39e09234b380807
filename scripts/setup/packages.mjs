import { existsSync, readFileSync } from 'node:fs'
import { npm } from './npm.mjs'
import { inRoot } from './place.mjs'
import { say } from './say.mjs'

/** @typedef {{ version?: string, dev?: boolean, optional?: boolean, devOptional?: boolean, peer?: boolean }} Locked */

/** @param {string} path @returns {Record<string, Locked>} */
const lockedIn = path => JSON.parse(readFileSync(path, 'utf8')).packages

/**
 * Whether a locked package has to be there. Optional ones are for other platforms as often as not, so they are npm's affair.
 * @param {Locked} locked
 * @param {boolean} dev
 */
const isNeeded = (locked, dev) => !locked.optional && !locked.devOptional && (dev || !locked.dev)

/**
 * Whether node_modules holds every locked package in its locked version. npm writes its own record of a folder
 * (`node_modules/.package-lock.json`) as the last act of an installation, so a broken-off one is seen too.
 * @param {boolean} dev with the packages only tests need
 */
export const packagesStand = dev => {
  const record = inRoot('node_modules', '.package-lock.json')
  if (!existsSync(record)) return false
  const there = lockedIn(record)
  return Object.entries(lockedIn(inRoot('package-lock.json'))).every(
    ([path, locked]) => !path || !isNeeded(locked, dev) || (there[path]?.version === locked.version && existsSync(inRoot(path))),
  )
}

/**
 * Installs the locked packages when they do not stand. No package's own script is needed, so none is run.
 * @param {boolean} dev with the packages only tests need
 * @throws when npm cannot bring them
 */
export const bringPackages = dev => {
  if (packagesStand(dev)) return
  say('Installing the locked packages …')
  const came = npm('ci', '--ignore-scripts', '--prefer-offline', '--include=prod', dev ? '--include=dev' : '--omit=dev', '--include=optional')
  if (!came || !packagesStand(dev)) throw new Error('The packages in package-lock.json could not be installed. Is the npm registry within reach?')
}
