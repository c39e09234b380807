import { ROLE_KINDS } from '#domain/contact/role.ts'
import { CUP_STATES } from '#domain/warmth/cup.ts'
import { people as words } from '#i18n/people.ts'
import { warmth } from '#i18n/warmth.ts'
import { roleWords } from '#i18n/words.ts'
import { useWords } from '../../ground/locale.tsx'
import { Button } from '../../parts/button.tsx'
import { Chip, ChipGroup } from '../../parts/chip.tsx'
import { Cup } from '../../parts/cup.tsx'
import { Dialog } from '../../parts/dialog.tsx'
import { FieldSet } from '../../parts/field.tsx'
import { TextField } from '../../parts/inputs.tsx'
import type { PeopleSearch } from './people-search.ts'

/** Everything the list can be narrowed by; each press is answered at once. */
export const FilterDialog = ({ search, onChange, onClose, done }: { search: PeopleSearch; onChange: (change: Partial<PeopleSearch>) => void; onClose: () => void; done: string }) => {
  const t = useWords(words)
  const w = useWords(warmth)
  const r = useWords(roleWords)
  const { cup, role, planned, tag, organization } = search
  return (
    <Dialog
      title={t('filter_title')} onClose={onClose}
      footer={<>
        <Button kind="quiet" onClick={() => onChange({ cup: undefined, role: undefined, planned: undefined, tag: undefined, organization: undefined })}>{t('filter_clear')}</Button>
        <Button kind="main" onClick={onClose}>{done}</Button>
      </>}
    >
      <div className="stack" data-autofocus tabIndex={-1} style={{ outline: 'none' }}>
        <FieldSet label={t('cup')}>
          <ChipGroup label={t('cup')}>
            {CUP_STATES.map(state => <Chip key={state} on={cup === state} onPress={() => onChange({ cup: cup === state ? undefined : state })}><Cup state={state} size={18} silent />{w(state)}</Chip>)}
          </ChipGroup>
        </FieldSet>
        <FieldSet label={t('role')}>
          <ChipGroup label={t('role')}>
            {ROLE_KINDS.map(kind => <Chip key={kind} on={role === kind} onPress={() => onChange({ role: role === kind ? undefined : kind })}>{r(kind)}</Chip>)}
          </ChipGroup>
        </FieldSet>
        <FieldSet label={t('plan')}>
          <ChipGroup label={t('plan')}>
            <Chip on={planned === true} onPress={() => onChange({ planned: planned === true ? undefined : true })}>{t('planned')}</Chip>
            <Chip on={planned === false} onPress={() => onChange({ planned: planned === false ? undefined : false })}>{t('unplanned')}</Chip>
          </ChipGroup>
        </FieldSet>
        <TextField label={t('tag')} hint={t('whole_word')} value={tag ?? ''} onChange={value => onChange({ tag: value === '' ? undefined : value })} maxLength={100} />
        <TextField label={t('organization')} hint={t('whole_word')} value={organization ?? ''} onChange={value => onChange({ organization: value === '' ? undefined : value })} maxLength={100} />
      </div>
    </Dialog>
  )
}
