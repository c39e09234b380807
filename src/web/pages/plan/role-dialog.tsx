import { ROLE_KINDS, type RoleKind } from '#domain/contact/role.ts'
import { plan as words } from '#i18n/plan.ts'
import { roleWords } from '#i18n/words.ts'
import { useWords } from '../../ground/locale.tsx'
import { Chip, ChipGroup } from '../../parts/chip.tsx'
import { Dialog } from '../../parts/dialog.tsx'

/** 改角色: what the person of a line is to me; a press takes it. */
export const RoleDialog = ({ name, value, onClose, onChoose }: { name: string; value: RoleKind | null; onClose: () => void; onChoose: (kind: RoleKind | null) => void }) => {
  const t = useWords(words)
  const role = useWords(roleWords)
  const choose = (kind: RoleKind | null): void => {
    onChoose(kind)
    onClose()
  }
  return (
    <Dialog personal title={t('row_role_title', { name })} onClose={onClose}>
      <ChipGroup label={t('row_role')}>
        {ROLE_KINDS.map(kind => <Chip key={kind} on={kind === value} onPress={() => choose(kind)}>{role(kind)}</Chip>)}
        <Chip on={false} onPress={() => choose(null)}>{t('no_role')}</Chip>
      </ChipGroup>
    </Dialog>
  )
}
