import { expect, test } from 'vitest'
import { typeText } from './type-text.ts'

test.each([
  [{ type: 'string', maxLength: 500 }, 'string ≤ 500'],
  [{ type: 'string', format: 'date' }, 'date'],
  [{ type: 'integer', minimum: 1, maximum: 12 }, 'integer 1…12'],
  [{ type: 'array', items: { $ref: '#/components/schemas/Contact' } }, 'Contact[]'],
  [{ type: 'array', items: { enum: ['me', 'them'] } }, '("me" | "them")[]'],
  [{ anyOf: [{ type: 'boolean' }, { type: 'null' }] }, 'boolean | null'],
  [{ type: 'object', properties: { a: { type: 'string' }, b: { const: 1 } }, required: ['a'] }, '{ a: string, b?: 1 }'],
  [{ type: 'object', additionalProperties: { type: 'string' } }, '{ [name]: string }'],
])('%j reads %s', (schema, text) => {
  expect(typeText(schema)).toBe(text)
})
