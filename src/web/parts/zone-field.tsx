import { useMemo } from 'react'
import { Select } from './choices.tsx'
import type { FieldProps } from './field.tsx'

const common = ['Asia/Shanghai', 'Asia/Hong_Kong', 'Asia/Taipei', 'Asia/Singapore', 'Asia/Tokyo']

/** An IANA time zone: where most readers are first, then all the browser knows. */
export const ZoneField = ({ value, onChange, ...field }: FieldProps & { value: string; onChange: (zone: string) => void }) => {
  const zones = useMemo(() => [...new Set([value, ...common, ...Intl.supportedValuesOf('timeZone')])], [value])
  return <Select {...field} value={value} options={zones.map(zone => ({ value: zone, label: zone.replaceAll('_', ' ') }))} onChange={onChange} />
}
