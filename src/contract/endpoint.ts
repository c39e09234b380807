import * as z from 'zod/mini'

/**
 * One HTTP operation as a value: what it takes and what it gives. Server, web, CLI, tests and the OpenAPI page read this and nothing else.
 * `input` holds path parameters, query (GET, DELETE) and JSON body (the rest) in one object; names in the path are taken from it.
 * `bytes` operations carry a file instead of JSON, in the direction said; their other input goes in the query.
 */
export interface Endpoint<Input extends z.ZodMiniType = z.ZodMiniType, Returns extends z.ZodMiniType = z.ZodMiniType> {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  readonly path: `/${string}`
  /** One English sentence for the API page. */
  readonly summary: string
  readonly input: Input
  readonly returns: Returns
  /** Who may call: anyone, or (the default) a signed-in account or token. */
  readonly open?: true
  readonly bytes?: 'up' | 'down'
  /** Makes something new: answers 201 instead of 200. */
  readonly creates?: true
  /**
   * What a POST does with an `Idempotency-Key`; left out, it is carried out once for a key. `harmless`: the key is not looked at, for nothing is
   * saved or a repeat goes on where the first stood. `refused`: what it answers is not kept (a secret), or a file came with it.
   */
  readonly repeat?: 'harmless' | 'refused'
}

export const endpoint = <I extends z.ZodMiniType, R extends z.ZodMiniType>(e: Endpoint<I, R>): Endpoint<I, R> => e

export const nothing = z.object({})

/** What every failed call answers. */
export const failureView = z.object({
  code: z.enum(['invalid', 'not_found', 'conflict', 'forbidden', 'unauthorized', 'too_large', 'too_many', 'internal']),
  key: z.optional(z.string()),
  message: z.string(),
})
