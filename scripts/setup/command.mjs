import { spawnSync } from 'node:child_process'

/**
 * Runs a command to its end and lets it write to stderr only; standard input is closed.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv }} [options]
 * @returns {boolean} whether it ended well
 */
export const runs = (program, args, options = {}) => spawnSync(program, args, { stdio: ['ignore', 2, 2], ...options }).status === 0

/**
 * What a command writes to stdout, trimmed; null when it fails or is not there.
 * @param {string} program
 * @param {readonly string[]} args
 * @returns {string | null}
 */
export const answerOf = (program, args) => {
  const { status, stdout } = spawnSync(program, args, { stdio: ['ignore', 'pipe', 'ignore'], encoding: 'utf8' })
  return status === 0 ? stdout.trim() : null
}
