import type { FailureCode, FailureKey } from '#domain/base/failure.ts'
import type { Workbook } from '#domain/sheet/table.ts'

/** What the worker sends back, once. An Error of ours loses its class on the way, so a Failure travels as its parts. */
export type Answer =
  | { readonly kind: 'workbook'; readonly workbook: Workbook }
  | { readonly kind: 'failure'; readonly code: FailureCode; readonly key: FailureKey; readonly values: Readonly<Record<string, string>> }
