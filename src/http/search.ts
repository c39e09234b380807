import * as contract from '#contract/search.ts'
import { search } from '#usecases/search/search.ts'
import { type Door, mountRecalled } from './mount.ts'

export const mountSearch = (door: Door): void => {
  mountRecalled(door, contract.search, search)
}
