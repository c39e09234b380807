import type { Json, JsonObject } from './schema.ts'

/** A JSON Schema as a short type a programmer reads at a glance: `"me" | "them"`, `Contact[]`, `string ≤ 500`. */
export const typeText = (schema: Json): string => {
  if (!isObject(schema)) return 'any'
  const { $ref, anyOf, enum: choices, const: only, type, items, properties, additionalProperties, prefixItems } = schema
  if (typeof $ref === 'string') return $ref.slice($ref.lastIndexOf('/') + 1)
  if (isList(anyOf)) return anyOf.map(typeText).join(' | ')
  if (isList(choices)) return choices.map(choice => JSON.stringify(choice)).join(' | ')
  if (only !== undefined) return JSON.stringify(only)
  if (isList(type)) return type.map(String).join(' | ')
  if (isList(prefixItems)) return `[${prefixItems.map(typeText).join(', ')}]`
  if (type === 'array') return arrayText(typeText(items))
  if (isObject(properties)) return objectText(properties, schema['required'])
  if (isObject(additionalProperties)) return `{ [name]: ${typeText(additionalProperties)} }`
  return scalarText(schema)
}

const arrayText = (item: string): string => (/[ |]/.test(item) && !item.startsWith('{') ? `(${item})[]` : `${item}[]`)

const objectText = (properties: JsonObject, required: Json): string => {
  const needed = new Set(isList(required) ? required : [])
  const fields = Object.entries(properties).map(([name, schema]) => `${name}${needed.has(name) ? '' : '?'}: ${typeText(schema)}`)
  return fields.length === 0 ? '{}' : `{ ${fields.join(', ')} }`
}

const scalarText = ({ type, format, minimum, maximum, maxLength }: JsonObject): string => {
  const name = String(format ?? type ?? 'any')
  const range = minimum !== undefined && maximum !== undefined ? ` ${String(minimum)}…${String(maximum)}` : minimum !== undefined ? ` ≥ ${String(minimum)}` : ''
  return `${name}${range}${maxLength === undefined ? '' : ` ≤ ${String(maxLength)}`}`
}

const isObject = (value: Json): value is JsonObject => typeof value === 'object' && value !== null && !Array.isArray(value)
const isList = (value: Json): value is readonly Json[] => Array.isArray(value)
