import { emailKey } from '#domain/mail/mail-address.ts'
import { isNewer } from '#domain/meeting/attendance.ts'
import { isAnewOf, MOST_STRAYS, type StrayAnswer } from '#domain/meeting/stray-answer.ts'
import type { WritableStores } from '#store/stores.ts'

/** Keeps an answer nobody invited sent, for the reader to see: a newer one of the same sender takes the older one's place, and of each series the latest twenty stay. The reader's own mails are none. */
export const keepStray = async ({ mailAccount, strayAnswers }: WritableStores, stray: StrayAnswer): Promise<void> => {
  const own = (await mailAccount.get())?.account.from.email
  if (stray.from.email === '' || (own !== undefined && emailKey(own) === emailKey(stray.from.email))) return
  const kept = await strayAnswers.ofMeeting(stray.meetingId)
  const known = kept.find(one => isAnewOf(stray, one))
  if (known === undefined) {
    await strayAnswers.insert(stray)
    for (const oldest of kept.slice(MOST_STRAYS - 1)) await strayAnswers.remove(oldest)
    return
  }
  const isSame = known.sequence === stray.sequence && known.stamp === stray.stamp && known.comment === stray.comment
  if (isNewer(stray, known) && !isSame) await strayAnswers.update(known, { ...stray, id: known.id })
}
