import { Failure, type FailureMessages } from '#domain/base/failure.ts'

type Missing = Extract<keyof FailureMessages, `${string}.not_found`>

/** The value, or Failure `not_found` when there is none in this workspace. */
export const found = <Value>(value: Value | null | undefined, key: Missing): Value => {
  if (value === null || value === undefined) throw Failure.of('not_found', key, {})
  return value
}
