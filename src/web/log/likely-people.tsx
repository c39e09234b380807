import { getToday } from '#contract/today.ts'
import { log } from '#i18n/log.ts'
import { useAsk } from '../ground/api.ts'
import { useWords } from '../ground/locale.tsx'
import { Chip } from '../parts/chip.tsx'
import type { PickedPerson } from '../parts/person-picker.tsx'
import styles from './log-dialog.module.css'

const LIKELY = 3

/** The people today asks for, one press away. */
export const LikelyPeople = ({ onPick }: { onPick: (person: PickedPerson) => void }) => {
  const t = useWords(log)
  const people = (useAsk(getToday, {}).data?.items ?? []).map(item => item.person).slice(0, LIKELY)
  if (people.length === 0) return null
  return (
    <div role="group" aria-label={t('likely')} className={styles.chips}>
      {people.map(({ id, name }) => <Chip key={id} on={false} onPress={() => onPick({ id, name })}><span data-name>{name}</span></Chip>)}
    </div>
  )
}
