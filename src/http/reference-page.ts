import { api } from '#contract/api.ts'
import type { Endpoint } from '#contract/endpoint.ts'
import { apiGroups, operationsZh } from '#i18n/api-operations.ts'
import { apiWords } from '#i18n/api.ts'
import { type Locale, translate } from '#i18n/messages.ts'
import { type Html, html } from './html.ts'
import { inputOf } from './openapi.ts'
import { type Json, type JsonObject, SHARED_NAMES, schemaOf, sharedSchemas } from './schema.ts'
import { typeText } from './type-text.ts'

type Words = (key: keyof (typeof apiWords)['zh-CN']) => string

/** The API for people to read: every operation with what it takes and gives, without a script. */
export const referencePage = (locale: Locale, version: string): string => {
  const words: Words = key => translate(apiWords, locale, key as 'title')
  const other = locale === 'en' ? 'zh-CN' : 'en'
  const byGroup = Map.groupBy(Object.entries(api), ([, { path }]) => path.split('/')[1] ?? '')
  const groups = Object.keys(apiGroups).map((name): [string, [string, Endpoint][]] => [name, byGroup.get(name) ?? []])
  return html`<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark">
<title>${words('api_title')}</title>
<link rel="icon" href="/favicon.svg" type="image/svg+xml">
<link rel="stylesheet" href="/api/reference.css">
</head>
<body>
<header>
<h1>${words('api_title')} <small>${version}</small></h1>
<p>${words('api_intro')}</p>
<p><a href="/api/openapi.json">${words('api_document')}</a> · <a href="/api?lang=${other}" hreflang="${other}" lang="${other}">${words('api_other_language')}</a></p>
<p>${failures(locale)}</p>
<nav aria-label="${words('api_title')}"><ul>${groups.map(([name]) => html`<li><a href="#${name}">${groupName(name, locale)}</a></li>`)}<li><a href="#types">${words('api_types')}</a></li></ul></nav>
</header>
<main>
${groups.map(([name, operations]) => html`<section id="${name}"><h2>${groupName(name, locale)}</h2>${operations.map(([id, endpoint]) => operation(id, endpoint, locale, words))}</section>
`)}
<section id="types"><h2>${words('api_types')}</h2>${Object.entries(sharedSchemas()).map(([name, schema]) => html`<article id="type-${name}"><h3>${name}</h3>${fields(schema, words)}</article>
`)}</section>
</main>
</body>
</html>
`.text
}

const groupName = (name: string, locale: Locale): string => apiGroups[name]?.[locale] ?? name

const failures = (locale: Locale): Html => {
  const [before, after] = translate(apiWords, locale, 'api_failures', { shape: '\0' }).split('\0')
  return html`${before ?? ''}<code>{"code", "key", "message"}</code>${after ?? ''}`
}

const operation = (id: string, endpoint: Endpoint, locale: Locale, words: Words): Html => html`<article id="${id}">
<h3><code class="${endpoint.method.toLowerCase()}">${endpoint.method}</code> <code>/api${endpoint.path}</code></h3>
<p>${locale === 'en' ? endpoint.summary : (operationsZh[id] ?? endpoint.summary)}${endpoint.open ? html` <em>${words('api_open')}</em>` : null}</p>
${input(endpoint, words)}
<p class="gives"><b>${words('api_answer')}</b> <code>${endpoint.bytes === 'down' ? words('api_file') : type(schemaOf(endpoint.returns, 'output'))}</code></p>
</article>`

const input = (endpoint: Endpoint, words: Words): Html => {
  const { parameters, body } = inputOf(endpoint)
  const required = new Set(body === null ? [] : (body['required'] as readonly string[] | undefined) ?? [])
  const rows = [
    ...parameters.map(({ name, in: where, required: needed, schema }) => row(String(name), words(where === 'path' ? 'api_in_path' : 'api_in_query'), schema, needed === true, words)),
    ...Object.entries((body?.['properties'] ?? {}) as JsonObject).map(([name, schema]) => row(name, words('api_in_body'), schema, required.has(name), words)),
    ...(endpoint.bytes === 'up' ? [html`<tr><th scope="row">${words('api_file')}</th><td>${words('api_in_body')}</td><td></td></tr>`] : []),
  ]
  return rows.length === 0 ? html`` : html`<table><caption>${words('api_input')}</caption><tbody>${rows}</tbody></table>`
}

const fields = (schema: Json, words: Words): Html => {
  const { properties = {}, required = [] } = schema as { properties?: JsonObject; required?: readonly string[] }
  return html`<table><tbody>${Object.entries(properties).map(([name, field]) => row(name, null, field, required.includes(name), words))}</tbody></table>`
}

const row = (name: string, where: string | null, schema: Json, required: boolean, words: Words): Html =>
  html`<tr><th scope="row"><code>${name}</code></th>${where === null ? null : html`<td>${where}${required ? html` · ${words('api_required')}` : null}</td>`}<td><code>${type(schema)}</code></td></tr>`

const SHARED_NAME = new RegExp(`\\b(${SHARED_NAMES.join('|')})\\b`)

/** A type, the shared ones in it leading to their description. */
const type = (schema: Json): Html[] =>
  typeText(schema).split(SHARED_NAME).map((part, at) => (at % 2 === 0 ? html`${part}` : html`<a href="#type-${part}">${part}</a>`))
