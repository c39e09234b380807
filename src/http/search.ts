import * as contract from '#contract/search.ts'
import { search } from '#usecases/search/search.ts'
import { type Door, mount } from './mount.ts'

export const mountSearch = (door: Door): void => {
  mount(door, contract.search, search)
}
