import { existsSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { runs } from './command.mjs'
import { root } from './place.mjs'

// `npm start` hands its own place down to us; an inner npm would take it for its own, so that much of the environment is left behind.
// What the reader set (registry, proxy, cache) stays.
const inherited = ['npm_config_local_prefix', 'npm_config_prefix', 'npm_config_global_prefix', 'npm_config_omit', 'npm_config_include']

const environment = () => Object.fromEntries(Object.entries(process.env).filter(([name]) => !inherited.includes(name.toLowerCase())))

// The npm that started us, or the one that came with this Node, or whatever the PATH has.
const npmScript = () => {
  const beside = dirname(process.execPath)
  return [
    process.env.npm_execpath ?? '',
    join(beside, 'node_modules/npm/bin/npm-cli.js'),
    join(beside, '../lib/node_modules/npm/bin/npm-cli.js'),
  ].find(path => basename(path) === 'npm-cli.js' && existsSync(path))
}

/**
 * Runs npm in the checkout with everything it says on stderr.
 * @param {...string} args
 * @returns {boolean} whether it ended well
 */
export const npm = (...args) => {
  const script = npmScript()
  const options = { cwd: root, env: environment() }
  const quiet = [...args, '--no-audit', '--no-fund', '--update-notifier=false', '--loglevel=error']
  if (script) return runs(process.execPath, [script, ...quiet], options)
  return process.platform === 'win32' ? runs('cmd.exe', ['/d', '/s', '/c', 'npm', ...quiet], options) : runs('npm', quiet, options)
}
