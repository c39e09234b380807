import { type KeyboardEvent, useRef, useState } from 'react'
import { createGrowthEntry } from '#contract/growth.ts'
import { GROWTH_KINDS, type GrowthKind } from '#domain/growth/growth-entry.ts'
import { growth as words } from '#i18n/growth.ts'
import { useAct } from '../../ground/acts.tsx'
import { useWords } from '../../ground/locale.tsx'
import { useShortcut } from '../../ground/shortcut.ts'
import { keepForTab, keptForTab } from '../../ground/storage.ts'
import { Button } from '../../parts/button.tsx'
import { Chip, ChipGroup } from '../../parts/chip.tsx'
import { TextField } from '../../parts/inputs.tsx'
import { Key } from '../../parts/key.tsx'
import styles from './growth.module.css'

const DRAFT = 'growth-draft'

/** One line and its kind: 1 to 4 choose it beside the field, Alt with them within. The Enter of an input method keeps nothing. */
export const GrowthAdd = () => {
  const t = useWords(words)
  const field = useRef<HTMLInputElement>(null)
  const [kind, setKind] = useState<GrowthKind>('progress')
  const [text, setText] = useState(() => keptForTab(DRAFT) ?? '')
  const [tried, setTried] = useState(false)
  const create = useAct(createGrowthEntry, { said: () => t('kept') })
  const write = (written: string): void => {
    setText(written)
    keepForTab(DRAFT, written === '' ? null : written)
  }
  const choose = (wanted: GrowthKind): void => {
    setKind(wanted)
    field.current?.focus()
  }
  useShortcut('growth_progress', () => choose('progress'))
  useShortcut('growth_learned', () => choose('learned'))
  useShortcut('growth_mistake', () => choose('mistake'))
  useShortcut('growth_problem', () => choose('problem'))
  useShortcut('add', () => field.current?.focus())
  const submit = (): void => {
    setTried(text.trim() === '')
    if (text.trim() === '' || create.isPending) return
    create.mutate({ kind, text: text.trim() }, { onSuccess: () => { write(''); setTried(false) } })
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing || event.keyCode === 229) return
    const nth = event.altKey ? GROWTH_KINDS[Number(/^Digit([1-4])$/.exec(event.code)?.[1] ?? 0) - 1] : undefined
    if (nth !== undefined) setKind(nth)
    else if (event.key === 'Enter') submit()
    else return
    event.preventDefault()
  }
  return (
    <section className={styles.add} aria-label={t('add')}>
      <ChipGroup label={t('kind')}>{GROWTH_KINDS.map((one, i) => <Chip key={one} on={kind === one} onPress={() => choose(one)}>{t(one)}<span className="hide-phone" aria-hidden="true"><Key>{i + 1}</Key></span></Chip>)}</ChipGroup>
      <div className={styles.field}>
        <div className="grow"><TextField ref={field} label={t('add_label')} labelHidden placeholder={t(`ask_${kind}`)} value={text} onChange={write} onKeyDown={onKeyDown} autoComplete="off" maxLength={5000} error={tried && text.trim() === '' ? t('text_needed') : null} /></div>
        <Button kind="main" busy={create.isPending} onClick={submit}>{t('save')}</Button>
      </div>
    </section>
  )
}
