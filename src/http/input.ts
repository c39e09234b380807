import type { Context } from 'hono'
import type * as z from 'zod/mini'
import type { Endpoint } from '#contract/endpoint.ts'
import { Failure } from '#domain/base/failure.ts'

/** Parsed input as it is after JSON: a field that is left out is absent, never `undefined`. */
export type Given<T> = T extends string | number | boolean | null
  ? T
  : T extends readonly unknown[]
    ? { [K in keyof T]: Given<T[K]> }
    : { [K in keyof T]: Given<Exclude<T[K], undefined>> }

const invalid = (field: string): Failure => Failure.of('invalid', 'input.invalid', { field })

/**
 * Path parameters and query or body as one value, checked by the endpoint's schema. A field the schema does not know is refused:
 * a misspelt one would otherwise be lost in silence. Fails with `input.invalid` and the path of the first wrong field.
 */
export const parse = <I extends z.ZodMiniType>({ input }: Endpoint<I>, fromPath: Readonly<Record<string, string>>, rest: Readonly<Record<string, unknown>>): Given<z.output<I>> => {
  for (const name of Object.keys(fromPath)) if (Object.hasOwn(rest, name)) throw invalid(name)
  const given = { ...rest, ...fromPath }
  const result = input.safeParse(given)
  if (!result.success) throw invalid(pathOf(result.error.issues[0]))
  const lost = firstLost(given, result.data)
  if (lost !== null) throw invalid(lost.join('.'))
  return result.data as Given<z.output<I>>
}

/** The query as an object; a name given twice is refused. */
export const queryOf = (context: Context): Record<string, string> => {
  const at = context.req.url.indexOf('?')
  if (at < 0) return {}
  const values: Record<string, string> = Object.create(null) as Record<string, string>
  for (const [name, value] of new URLSearchParams(context.req.url.slice(at + 1))) {
    if (name in values) throw invalid(name)
    values[name] = value
  }
  return values
}

interface Issue {
  readonly path: readonly PropertyKey[]
  readonly errors?: readonly (readonly Issue[])[]
}

/** The path of a wrong field. Our unions are told apart by `kind`: the alternative whose kind was given is the one meant. */
const pathOf = (issue: Issue | undefined): string => (issue === undefined ? '' : wholePath(issue).map(String).join('.'))

const wholePath = ({ path, errors = [] }: Issue): readonly PropertyKey[] => {
  const meant = errors.find(issues => issues.every(inner => inner.path[0] !== 'kind')) ?? errors[0]
  return meant?.[0] === undefined ? path : [...path, ...wholePath(meant[0])]
}

/** Where parsing dropped something that was given, or where there is a NUL, which PostgreSQL cannot keep. Scalars may have been transformed; that is not a loss. */
const firstLost = (given: unknown, parsed: unknown): readonly string[] | null => {
  if (typeof given === 'string') return given.includes('\0') ? [] : null
  if (typeof given !== 'object' || given === null || typeof parsed !== 'object' || parsed === null) return null
  for (const [name, value] of Object.entries(given)) {
    if (!Object.hasOwn(parsed, name)) return [name]
    const inside = firstLost(value, (parsed as Record<string, unknown>)[name])
    if (inside !== null) return [name, ...inside]
  }
  return null
}
