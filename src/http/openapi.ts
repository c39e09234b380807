import { api } from '#contract/api.ts'
import { type Endpoint, failureView } from '#contract/endpoint.ts'
import { inQuery } from './mount.ts'
import { repeatOf } from './once.ts'
import { JSON_SCHEMA, type Json, type JsonObject, schemaOf, sharedSchemas } from './schema.ts'

/** The whole contract as an OpenAPI 3.1 document (spec.openapis.org/oas/v3.1.1). */
export const openApi = (version: string): JsonObject => {
  const paths: Record<string, Record<string, JsonObject>> = {}
  for (const [name, endpoint] of Object.entries(api)) {
    const path = `/api${endpoint.path.replace(/:(\w+)/g, '{$1}')}`
    paths[path] = { ...paths[path], [endpoint.method.toLowerCase()]: operation(name, endpoint) }
  }
  return {
    openapi: '3.1.0',
    jsonSchemaDialect: JSON_SCHEMA,
    info: { title: '续茶 Xucha', version, summary: 'Look after your professional network.', license: { name: 'MIT', identifier: 'MIT' } },
    servers: [{ url: '/' }],
    security: [{ token: [] }, { session: [], csrf: [] }],
    paths,
    components: {
      schemas: { ...sharedSchemas(), Failure: schemaOf(failureView, 'output') },
      responses: { Failure: { description: 'What went wrong: a code, a key for programs, a message in the language asked for by `Accept-Language`.', content: json({ $ref: '#/components/schemas/Failure' }) } },
      securitySchemes: {
        token: { type: 'http', scheme: 'bearer', description: 'An API token: `xucha token create --name NAME`, or Settings.' },
        session: { type: 'apiKey', in: 'cookie', name: 'xucha_session', description: 'A signed-in browser (`__Host-xucha_session` over https).' },
        csrf: { type: 'apiKey', in: 'header', name: 'X-CSRF-Token', description: 'With a session, for everything but GET: `csrf` of `GET /api/session`.' },
      },
    },
  }
}

const json = (schema: Json): JsonObject => ({ 'application/json': { schema } })

/** draft-ietf-httpapi-idempotency-key-header */
const KEY_PARAMETER: JsonObject = {
  name: 'Idempotency-Key', in: 'header', required: false, schema: { type: 'string', minLength: 1, maxLength: 255 },
  description: 'A key of the sender’s own (a UUID). The same call under it within seven days is carried out once and answered alike, with `Idempotency-Replayed: true`; another call under it is refused (422). 409: the first is at work (`idempotency.running`), or was done but its answer was cut off (`idempotency.applied`).',
}

const operation = (name: string, endpoint: Endpoint): JsonObject => {
  const input = inputOf(endpoint)
  const { body } = input
  const parameters = repeatOf(endpoint) === 'once' ? [...input.parameters, KEY_PARAMETER] : input.parameters
  return {
    operationId: name,
    summary: endpoint.summary,
    tags: [endpoint.path.split('/')[1] ?? ''],
    ...(endpoint.open ? { security: [] } : {}),
    ...(parameters.length > 0 ? { parameters } : {}),
    ...(endpoint.bytes === 'up' ? { requestBody: { required: true, content: { 'application/octet-stream': {} } } } : body === null ? {} : { requestBody: { required: true, content: json(body) } }),
    responses: {
      [endpoint.creates ? '201' : '200']: { description: 'Done.', content: endpoint.bytes === 'down' ? { 'application/octet-stream': {} } : json(schemaOf(endpoint.returns, 'output')) },
      default: { $ref: '#/components/responses/Failure' },
    },
  }
}

interface Input {
  readonly parameters: readonly JsonObject[]
  readonly body: JsonObject | null
}

/** What an operation takes, parted by where it is carried: path and query as parameters, the rest as a body. */
export const inputOf = (endpoint: Endpoint): Input => {
  const { properties = {}, required = [], ...rest } = schemaOf(endpoint.input, 'input') as { properties?: JsonObject; required?: readonly string[] } & JsonObject
  const inPath = new Set([...endpoint.path.matchAll(/:(\w+)/g)].map(([, name]) => name))
  const parameter = ([name, schema]: [string, Json]): JsonObject => ({ name, in: inPath.has(name) ? 'path' : 'query', required: inPath.has(name) || required.includes(name), schema })
  const fields = Object.entries(properties)
  if (inQuery(endpoint)) return { parameters: fields.map(parameter), body: null }
  const ofBody = fields.filter(([name]) => !inPath.has(name))
  const needed = required.filter(name => !inPath.has(name))
  return {
    parameters: fields.filter(([name]) => inPath.has(name)).map(parameter),
    body: ofBody.length === 0 ? null : { ...rest, properties: Object.fromEntries(ofBody), ...(needed.length > 0 ? { required: needed } : {}), additionalProperties: false },
  }
}
