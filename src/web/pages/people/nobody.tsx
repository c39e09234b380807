import { Link } from '@tanstack/react-router'
import { people as words } from '#i18n/people.ts'
import { useWords } from '../../ground/locale.tsx'
import { Button, buttonClass } from '../../parts/button.tsx'
import { EmptyState } from '../../parts/states.tsx'

/** A fresh network. */
export const NobodyYet = ({ onAdd }: { onAdd: () => void }) => {
  const t = useWords(words)
  return (
    <EmptyState
      title={t('empty')} hint={t('empty_hint')}
      action={<>
        <Button kind="main" onClick={onAdd}>{t('add_title')}</Button>
        <Link to="/settings/$section" params={{ section: 'import' }} className={buttonClass()}>{t('to_import')}</Link>
      </>}
    />
  )
}

/** Nobody answers to the name or the filters: both can be mended here. */
export const NobodyFound = ({ q, onAdd, onClear }: { q: string; onAdd: (name: string) => void; onClear: () => void }) => {
  const t = useWords(words)
  const name = q.trim()
  return (
    <EmptyState
      title={t('none')} hint={t('none_hint')}
      action={<>
        {name !== '' && <Button kind="main" onClick={() => onAdd(name)}><span data-name>{t('add_named', { name })}</span></Button>}
        <Button onClick={onClear}>{t('clear_all')}</Button>
      </>}
    />
  )
}
