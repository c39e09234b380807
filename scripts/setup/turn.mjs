import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { inRoot } from './place.mjs'
import { say } from './say.mjs'

const turn = inRoot('.cache', 'setup-turn')
const holder = inRoot('.cache', 'setup-turn', 'pid')
const waited = new Int32Array(new SharedArrayBuffer(4))
const pause = () => Atomics.wait(waited, 0, 0, 200)

const take = () => {
  try {
    mkdirSync(turn)
    writeFileSync(holder, String(process.pid))
    return true
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code === 'EEXIST') return false
    throw error
  }
}

// The holder's number may not be written yet, or it may have died: only a dead one loses its turn.
const holderIsDead = () => {
  try {
    process.kill(Number(readFileSync(holder, 'utf8')) || process.pid, 0)
    return false
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === 'ESRCH'
  }
}

/**
 * Does the work while no other set-up of this checkout runs (`npm start` beside `npm test`), waiting for it if need be.
 * @template T
 * @param {() => T} work
 * @returns {T}
 */
export const inTurn = work => {
  mkdirSync(inRoot('.cache'), { recursive: true })
  let told = false
  while (!take()) {
    if (holderIsDead()) rmSync(turn, { recursive: true, force: true })
    else {
      if (!told) say('Waiting for another set-up of this checkout to end …')
      told = true
      pause()
    }
  }
  try {
    return work()
  } finally {
    rmSync(turn, { recursive: true, force: true })
  }
}
