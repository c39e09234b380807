import { Failure } from '#domain/base/failure.ts'
import { type EventsRead, readEvents } from '#formats/icalendar/read-events.ts'
import { decodeText } from '#formats/workbook/decode-text.ts'

/** What a calendar holds, out of its bytes. Fails with `calendar.too_large`, and with `calendar.not_a_calendar` for anything else than a calendar. */
export const readBytes = (bytes: Uint8Array, zone: string): EventsRead => {
  const read = readEvents(textOf(bytes), zone)
  const fatal = read.problems.find(({ key }) => key === 'calendar.too_large' || key === 'calendar.not_a_calendar')
  if (fatal?.key === 'calendar.too_large') throw tooLarge()
  if (fatal !== undefined) throw notACalendar()
  return read
}

export const tooLarge = (): Failure => Failure.of('too_large', 'calendar.too_large', { limit: '5 MiB' })

const notACalendar = (): Failure => Failure.of('invalid', 'calendar.not_a_calendar', {})

const textOf = (bytes: Uint8Array): string => {
  try {
    return decodeText(bytes)
  } catch (error) {
    throw error instanceof Failure ? notACalendar() : error
  }
}
