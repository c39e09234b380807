import * as contract from '#contract/session.ts'
import { createToken } from '#usecases/token/create-token.ts'
import { listTokens } from '#usecases/token/list-tokens.ts'
import { revokeToken } from '#usecases/token/revoke-token.ts'
import { type Door, mount } from './mount.ts'

export const mountTokens = (door: Door): void => {
  mount(door, contract.listTokens, listTokens)
  mount(door, contract.createToken, createToken)
  mount(door, contract.revokeToken, revokeToken)
}
