import { acceptCounter, declineCounter } from '#contract/mail.ts'
import type { ContactId, MeetingId } from '#domain/base/ids.ts'
import type { WallTime } from '#domain/time/wall-time.ts'
import { mailAnswers as words } from '#i18n/mail-answers.ts'
import { useAct } from '../ground/acts.tsx'
import { useWords } from '../ground/locale.tsx'
import { Button } from '../parts/button.tsx'

/** Another time somebody proposed, taken or left at one press. `on` says it in words. */
export const CounterProposal = ({ which, name, on }: { which: { readonly meetingId: MeetingId; readonly contactId: ContactId; readonly recurrenceId: WallTime | null }; name: string; on: string }) => {
  const t = useWords(words)
  const accept = useAct(acceptCounter, { said: () => t('accepted', { on }) })
  const decline = useAct(declineCounter, { said: () => t('declined') })
  return (
    <span className="row wrap">
      <Button kind="main" small busy={accept.isPending} aria-label={t('accept_of', { name, on })} onClick={() => accept.mutate(which)}>{t('accept')}</Button>
      <Button small busy={decline.isPending} aria-label={t('decline_of', { name })} onClick={() => decline.mutate(which)}>{t('decline')}</Button>
    </span>
  )
}
