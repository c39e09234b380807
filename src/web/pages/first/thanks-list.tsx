import { editRelation } from '#contract/contact.ts'
import type { RelationId } from '#domain/base/ids.ts'
import { firstMeeting as words } from '#i18n/first-meeting.ts'
import { useAct, useActs } from '../../ground/acts.tsx'
import { copyText } from '../../ground/copy.ts'
import { useWords } from '../../ground/locale.tsx'
import { useToday } from '../../ground/session.ts'
import { NoMailbox } from '../../letters/no-mailbox.tsx'
import { useMailbox } from '../../letters/use-mailbox.ts'
import { Button } from '../../parts/button.tsx'
import { Disclosure } from '../../parts/disclosure.tsx'
import { useFormats } from '../../parts/use-formats.ts'
import styles from './first.module.css'
import { calledOf, type FirstView } from './first-view.ts'

/** Each introducer: whether they know what came of it, and the words to tell and thank them (M7). Nothing before there is something to tell. */
export const ThanksList = ({ view: { introducers, thanks, readiness }, onWrite }: { view: FirstView; onWrite: (relationId: RelationId) => void }) => {
  const t = useWords(words)
  if (thanks.length === 0) return null
  return (
    <section aria-labelledby="first-thanks" className="stack-s">
      <h3 id="first-thanks">{t('thanks')}</h3>
      <ul className="card">
        {introducers.map(one => <Introducer key={one.relationId} introducer={one} text={thanks.find(({ relationId }) => relationId === one.relationId)?.text ?? ''} isNext={readiness === 'thank'} onWrite={() => onWrite(one.relationId)} />)}
      </ul>
      <NoMailbox />
    </section>
  )
}

const Introducer = ({ introducer: { relationId, person, toldOn }, text, isNext, onWrite }: { introducer: FirstView['introducers'][number]; text: string; isNext: boolean; onWrite: () => void }) => {
  const t = useWords(words)
  const formats = useFormats()
  const today = useToday()
  const { say } = useActs()
  const mailbox = useMailbox() === true
  const name = calledOf(person)
  const tell = useAct(editRelation, { said: () => t('told_said', { name }) })
  const untell = useAct(editRelation)
  const copy = async (): Promise<void> => {
    const done = await copyText(text)
    say({ text: t(done ? 'copied' : 'copy_failed'), plain: true, bad: !done })
  }
  if (toldOn !== null) {
    return (
      <li className={styles.thanks}>
        <p data-name>{t('thanks_done', { on: formats.day(toldOn), name })}</p>
        <div><Button small kind="quiet" busy={untell.isPending} onClick={() => untell.mutate({ relationId, toldOn: null })}><span data-name>{t('untell', { name })}</span></Button></div>
      </li>
    )
  }
  return (
    <li className={styles.thanks}>
      <p data-name>{t('thanks_open', { name })}</p>
      <div className={styles.chips}>
        {mailbox && <Button small kind={isNext ? 'main' : 'plain'} onClick={onWrite}><span data-name>{t('mail', { name })}</span></Button>}
        <Button small onClick={() => void copy()}><span data-name>{t('copy', { name })}</span></Button>
        <Button small busy={tell.isPending} onClick={() => tell.mutate({ relationId, toldOn: today })}><span data-name>{t('told', { name })}</span></Button>
      </div>
      <Disclosure label={t('see')}><p className={styles.draft} data-name>{text}</p></Disclosure>
    </li>
  )
}
