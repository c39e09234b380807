import type { HttpKey } from '#i18n/api.ts'

/** A call this door turns away before any use case: wrong method, no such path, not JSON. Everything else expected is a `Failure`. */
export class Refusal extends Error {
  override name = 'Refusal'
  readonly status: 400 | 403 | 404 | 405 | 415
  readonly key: HttpKey
  readonly values: Readonly<Record<string, string>>
  readonly headers: Readonly<Record<string, string>>

  constructor(status: Refusal['status'], key: HttpKey, values: Readonly<Record<string, string>>, headers: Readonly<Record<string, string>> = {}) {
    super(`${status}: ${key}`)
    this.status = status
    this.key = key
    this.values = values
    this.headers = headers
  }
}
