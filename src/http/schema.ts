import * as z from 'zod/mini'
import * as change from '#contract/change.ts'
import * as contact from '#contract/contact.ts'
import * as imports from '#contract/import.ts'
import * as interaction from '#contract/interaction.ts'
import * as plan from '#contract/plan.ts'
import * as session from '#contract/session.ts'
import * as today from '#contract/today.ts'
import * as value from '#contract/value.ts'
import * as workspace from '#contract/workspace.ts'

export type Json = string | number | boolean | null | undefined | readonly Json[] | JsonObject
export interface JsonObject {
  readonly [name: string]: Json
}

export const JSON_SCHEMA = 'https://json-schema.org/draft/2020-12/schema'

/** The views that many answers hold, by the name they have in the document. */
const SHARED: ReadonlyMap<string, z.ZodMiniType> = new Map<string, z.ZodMiniType>([
  ['Session', session.sessionView], ['Token', session.tokenView], ['Workspace', workspace.workspaceView],
  ['Contact', contact.contactView], ['ContactRow', contact.contactRow], ['Cup', contact.cupView], ['Role', contact.roleView], ['Relation', contact.relationView], ['Note', contact.noteView],
  ['Interaction', interaction.interactionView], ['ActionItem', interaction.actionItemView],
  ['Plan', plan.planView], ['Goal', plan.goalView], ['PlanLine', plan.lineView],
  ['TodayItem', today.todayItem], ['Import', imports.importView], ['ImportRow', imports.importRowView], ['Act', change.actView],
  ['Reason', value.reason],
])

export const SHARED_NAMES: readonly string[] = [...SHARED.keys()]

const registered = (): z.core.$ZodRegistry<{ id: string }> => {
  const registry = z.registry<{ id: string }>()
  for (const [id, schema] of SHARED) registry.add(schema, { id })
  return registry
}
const registry = registered()

const converted = (schema: z.ZodMiniType, io: 'input' | 'output'): JsonObject =>
  z.toJSONSchema(schema, {
    io,
    metadata: registry,
    override: ({ zodSchema, jsonSchema }) => {
      // A schema that reads text as well (a query) is shown as what it means.
      const meant = io === 'input' && zodSchema._zod.def.type === 'pipe' ? zodSchema._zod.def.out : null
      if (isSame(zodSchema, value.flag)) replace(jsonSchema, { type: 'boolean' })
      else if (isSame(zodSchema, value.day)) Object.assign(jsonSchema, { format: 'date' })
      else if (meant !== null && meant._zod.def.type !== 'transform') replace(jsonSchema, z.toJSONSchema(meant, { io }))
      if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum
      if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum
      // We refuse fields we do not know, and promise no more than that ours are there.
      if (jsonSchema.properties !== undefined && io === 'input') jsonSchema.additionalProperties = false
      else if (jsonSchema.additionalProperties === false) delete jsonSchema.additionalProperties
      delete jsonSchema.$schema
    },
  }) as JsonObject

const isSame = (one: object, other: object): boolean => one === other

const replace = (schema: object, by: object): void => {
  for (const name of Object.keys(schema)) Reflect.deleteProperty(schema, name)
  Object.assign(schema, by)
}

/** A schema of the contract as JSON Schema 2020-12; shared views are references into the document's components. */
export const schemaOf = (schema: z.ZodMiniType, io: 'input' | 'output'): JsonObject => {
  for (const [name, shared] of SHARED) if (shared === schema) return { $ref: `#/components/schemas/${name}` }
  return hoisted(converted(schema, io))
}

/** The shared views themselves. */
export const sharedSchemas = (): JsonObject =>
  Object.fromEntries([...SHARED].map(([name, schema]) => {
    const { id: _, ...shape } = hoisted(converted(schema, 'output'))
    return [name, shape]
  }))

const hoisted = ({ $schema: _, $defs: __, ...schema }: JsonObject): JsonObject =>
  JSON.parse(JSON.stringify(schema).replaceAll('"#/$defs/', '"#/components/schemas/')) as JsonObject
