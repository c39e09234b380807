/** Ways to reach a person. `other` carries its own label. */
export const CHANNEL_KINDS = ['mobile', 'phone', 'email', 'wechat', 'wecom', 'dingtalk', 'feishu', 'qq', 'linkedin', 'address', 'other'] as const

export type ChannelKind = (typeof CHANNEL_KINDS)[number]

export interface Channel {
  readonly kind: ChannelKind
  readonly value: string
  readonly label: string
}
