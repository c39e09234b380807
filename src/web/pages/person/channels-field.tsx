import { CHANNEL_KINDS, type Channel } from '#domain/contact/channel.ts'
import { personAbout as words } from '#i18n/person-about.ts'
import { channelWords } from '#i18n/words.ts'
import { useWords } from '../../ground/locale.tsx'
import { Button, IconButton } from '../../parts/button.tsx'
import { Select } from '../../parts/choices.tsx'
import { FieldSet } from '../../parts/field.tsx'
import { Icon } from '../../parts/icon.tsx'
import { TextField } from '../../parts/inputs.tsx'
import styles from './person-forms.module.css'

/** Ways to reach somebody, any number, in order of liking. */
export const ChannelsField = ({ value, onChange }: { value: readonly Channel[]; onChange: (value: readonly Channel[]) => void }) => {
  const t = useWords(words)
  const c = useWords(channelWords)
  const put = (at: number, change: Partial<Channel>): void => onChange(value.map((one, i) => (i === at ? { ...one, ...change } : one)))
  return (
    <FieldSet label={t('channels')}>
      <div className="stack-s">
        {value.map((channel, i) => (
          // oxlint-disable-next-line react/no-array-index-key -- lines have no name of their own and are not reordered
          <div key={i} className={styles.channel}>
            <Select label={t('channel_kind')} labelHidden value={channel.kind} options={CHANNEL_KINDS.map(kind => ({ value: kind, label: c(kind) }))} onChange={kind => put(i, { kind })} />
            <TextField label={t('channel_value')} labelHidden placeholder={t('channel_value')} value={channel.value} onChange={text => put(i, { value: text })} maxLength={500} autoComplete="off" spellCheck={false} />
            <TextField label={t('channel_label')} labelHidden placeholder={t('channel_label')} value={channel.label} onChange={label => put(i, { label })} maxLength={100} autoComplete="off" />
            <IconButton label={t('channel_remove', { what: channel.value || c(channel.kind) })} onClick={() => onChange(value.filter((_, at) => at !== i))}><Icon name="close" /></IconButton>
          </div>
        ))}
        <div><Button small kind="quiet" onClick={() => onChange([...value, { kind: value.length === 0 ? 'mobile' : 'wechat', value: '', label: '' }])}><Icon name="plus" size={16} />{t('channel_add')}</Button></div>
      </div>
    </FieldSet>
  )
}
