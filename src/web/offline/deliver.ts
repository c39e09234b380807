import type * as z from 'zod/mini'
import { logInteraction } from '#contract/interaction.ts'
import { keepLine } from '#contract/line.ts'
import { api } from '../ground/api.ts'

/** An act that may be done without the server and sent later. */
export type Deed =
  | { readonly act: 'line'; readonly input: z.input<(typeof keepLine)['input']> }
  | { readonly act: 'log'; readonly input: z.input<(typeof logInteraction)['input']> }

/** Sends an act under its key: however often, it is done once. */
export const deliver = (deed: Deed, key: string) => {
  const options = { idempotencyKey: key }
  return deed.act === 'line' ? api(keepLine, deed.input, options) : api(logInteraction, deed.input, options)
}

export type Delivered = Awaited<ReturnType<typeof deliver>>
