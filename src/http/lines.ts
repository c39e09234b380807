import * as contract from '#contract/line.ts'
import { keepLine } from '#usecases/line/keep-line.ts'
import { readLine } from '#usecases/line/read-line.ts'
import { type Door, mount } from './mount.ts'

/** One line of what happened or is planned: read, and kept as its reader settled it. */
export const mountLines = (door: Door): void => {
  mount(door, contract.readLine, readLine)
  mount(door, contract.keepLine, keepLine)
}
