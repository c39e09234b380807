import type { ChannelKind } from '#domain/contact/channel.ts'

/** Where a press on a way to reach somebody leads: a call, a letter, a public page; null for what only an app knows. */
export const channelHref = (kind: ChannelKind, value: string): string | null => {
  if (kind === 'mobile' || kind === 'phone') return `tel:${value.replace(/[^\d+*#]/g, '')}`
  if (kind === 'email') return `mailto:${value}`
  return kind === 'linkedin' && /^https:\/\//i.test(value) ? value : null
}
