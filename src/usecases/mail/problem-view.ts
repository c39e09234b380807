import { Failure } from '#domain/base/failure.ts'
import type { DeliveryProblem } from '#domain/mail/message.ts'
import { failures } from '#i18n/failures.ts'
import { type Locale, translateKey } from '#i18n/messages.ts'

export interface ProblemView {
  readonly key: string
  readonly text: string
}

/** A failure that was kept, as a sentence; null for none. */
export const problemView = (locale: Locale, problem: DeliveryProblem | null): ProblemView | null => problem && { key: problem.key, text: translateKey(failures, locale, problem.key, problem.values) }

/** What came of something that may fail as expected: null when it went well. */
export const problemOf = async (locale: Locale, work: () => Promise<void>): Promise<ProblemView | null> => {
  try {
    await work()
    return null
  } catch (error) {
    if (error instanceof Failure) return problemView(locale, error)
    throw error
  }
}
