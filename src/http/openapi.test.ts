import { expect, test } from 'vitest'
import { api } from '#contract/api.ts'
import { apiGroups, operationsZh } from '#i18n/api-operations.ts'
import { openApi } from './openapi.ts'
import { referencePage } from './reference-page.ts'
import type { Json, JsonObject } from './schema.ts'

interface Operation {
  readonly operationId: string
  readonly summary: string
  readonly parameters?: readonly { readonly name: string; readonly in: string; readonly required: boolean; readonly schema: JsonObject }[]
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema?: JsonObject }>> }
  readonly responses: Readonly<Record<string, JsonObject>>
  readonly security?: readonly JsonObject[]
}
const document = openApi('1.2.3')
const paths = document['paths'] as unknown as Readonly<Record<string, Readonly<Record<string, Operation>>>>
const operations = Object.entries(paths).flatMap(([path, methods]) => Object.entries(methods).map(([method, operation]) => ({ path, method, operation })))

const walk = function* (value: Json, path = ''): Generator<[string, Json]> {
  yield [path, value]
  if (Array.isArray(value)) for (const [at, item] of value.entries()) yield* walk(item, `${path}/${at}`)
  else if (typeof value === 'object' && value !== null) for (const [name, item] of Object.entries(value)) yield* walk(item, `${path}/${name}`)
}

test('it holds every operation of the contract and nothing else', () => {
  expect(operations.map(({ operation }) => operation.operationId).sort()).toEqual(Object.keys(api).sort())
  for (const { path, method, operation } of operations) {
    const endpoint = api[operation.operationId]
    expect([method.toUpperCase(), path.replace(/\{(\w+)\}/g, ':$1')]).toEqual([endpoint?.method, `/api${endpoint?.path}`])
  }
})

test('the form of OpenAPI 3.1', () => {
  expect(document['openapi']).toMatch(/^3\.1\.\d+$/)
  expect(document['info']).toMatchObject({ title: expect.any(String) as string, version: '1.2.3' })
  for (const { path, method, operation } of operations) {
    expect(path).toMatch(/^\/api(\/[\w-]+|\/\{\w+\})+$/)
    expect(operation.summary).not.toBe('')
    const named = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name)
    expect((operation.parameters ?? []).filter(parameter => parameter.in === 'path').map(({ name }) => name).sort()).toEqual(named.sort())
    for (const parameter of operation.parameters ?? []) {
      expect(['path', 'query', 'header']).toContain(parameter.in)
      expect(parameter.in === 'header').toBe(parameter.name === 'Idempotency-Key')
      if (parameter.in === 'path') expect(parameter.required).toBe(true)
      expect(parameter.schema).toBeTypeOf('object')
    }
    if (method === 'get' || method === 'delete') expect(operation.requestBody).toBeUndefined()
    for (const status of Object.keys(operation.responses)) expect(status).toMatch(/^(200|201|default)$/)
  }
})

test('what is carried out once for a key says so: all that makes or does something by POST, and nothing else', () => {
  const keyed = operations.filter(({ operation }) => operation.parameters?.some(({ name }) => name === 'Idempotency-Key')).map(({ operation }) => operation.operationId)
  expect(keyed).toEqual(expect.arrayContaining(['keepLine', 'logInteraction', 'createContact', 'undoAct']))
  const unkeyed = operations.filter(({ method, operation }) => method === 'post' && !keyed.includes(operation.operationId)).map(({ operation }) => operation.operationId)
  expect(unkeyed.sort()).toEqual(['applyImport', 'bringAnswers', 'bringCalendar', 'createAccount', 'createCalendarFeed', 'createImport', 'createToken', 'decideImport', 'proposeCadence', 'proposeMeeting', 'readHolidays', 'readLine', 'readMailAccount', 'readPhrases', 'readSentence', 'refreshCalendar', 'retryMessage', 'settleMessage', 'signIn', 'testMailAccount'])
  expect(operations.filter(({ method, operation }) => method !== 'post' && keyed.includes(operation.operationId))).toEqual([])
})

test('every reference leads somewhere', () => {
  const all = new Map(walk(document))
  for (const [path, value] of all) if (path.endsWith('/$ref')) expect(all.has(String(value).slice(1)), `${path} → ${String(value)}`).toBe(true)
})

test('schemas use the words of JSON Schema 2020-12 only', () => {
  const known = new Set(['type', 'properties', 'required', 'additionalProperties', 'items', 'prefixItems', 'anyOf', 'oneOf', 'enum', 'const', 'format', 'pattern', 'minimum', 'maximum', 'exclusiveMinimum', 'minLength', 'maxLength', 'minItems', 'maxItems', 'propertyNames', '$ref', 'description'])
  const check = (schema: Json, at: string): void => {
    if (typeof schema !== 'object' || schema === null || Array.isArray(schema)) return
    for (const [name, value] of Object.entries(schema)) {
      expect(known.has(name), `${at}/${name}`).toBe(true)
      if (name === 'properties') for (const [field, inner] of Object.entries(value as JsonObject)) check(inner, `${at}/${field}`)
      if (name === 'items' || name === 'additionalProperties') check(value as Json, `${at}/${name}`)
      if (name === 'anyOf' || name === 'prefixItems') for (const inner of value as readonly Json[]) check(inner, `${at}/${name}`)
    }
  }
  for (const { operation } of operations) {
    for (const parameter of operation.parameters ?? []) check(parameter.schema, `${operation.operationId}/${parameter.name}`)
    for (const media of Object.values(operation.requestBody?.content ?? {})) check(media.schema, operation.operationId)
  }
  for (const [name, schema] of Object.entries((document['components'] as JsonObject)['schemas'] as JsonObject)) check(schema, name)
})

test('a query says what it means, not how text is read', () => {
  const list = operations.find(({ operation }) => operation.operationId === 'listContacts')?.operation.parameters
  expect(list?.find(({ name }) => name === 'limit')?.schema).toEqual({ type: 'integer', minimum: 0, maximum: 200 })
  expect(list?.find(({ name }) => name === 'planned')?.schema).toEqual({ type: 'boolean' })
})

test('what is open needs nothing; all else needs a token or a session with its CSRF token', () => {
  expect(document['security']).toEqual([{ token: [] }, { session: [], csrf: [] }])
  expect(operations.filter(({ operation }) => operation.security !== undefined).map(({ operation }) => operation.operationId).sort()).toEqual(['createAccount', 'getFeed', 'getHealth', 'getSession', 'signIn'])
})

test('every operation and group has its Chinese words, and no other has', () => {
  expect(Object.keys(operationsZh).sort()).toEqual(Object.keys(api).sort())
  expect(Object.keys(apiGroups).sort()).toEqual([...new Set(Object.values(api).map(({ path }) => path.split('/')[1]))].sort())
})

test.each(['zh-CN', 'en'] as const)('the page for people (%s) names every operation and runs no script', locale => {
  const page = referencePage(locale, '1.2.3')
  for (const name of Object.keys(api)) expect(page).toContain(`id="${name}"`)
  expect(page).not.toMatch(/<script|style=|undefined|\[object/)
  expect(page).toContain(`<html lang="${locale}">`)
  for (const [, target] of page.matchAll(/href="#([^"]+)"/g)) expect(page, target).toContain(`id="${target}"`)
  expect(page).toContain(locale === 'en' ? 'A failed call answers <code>{"code"' : '出错时返回 <code>{"code"')
})
