import type { MessageStructureObject } from 'imapflow'
import type { MimePart } from '#domain/mail/mime-part.ts'

/** BODYSTRUCTURE as imapflow gives it, as a part of ours. */
export const mimePart = (node: MessageStructureObject): MimePart => ({
  part: node.part ?? '',
  type: node.type.toLowerCase(),
  fileName: node.dispositionParameters?.['filename'] ?? node.parameters?.['name'] ?? '',
  isAttachment: node.disposition?.toLowerCase() === 'attachment',
  size: node.size ?? 0,
  children: (node.childNodes ?? []).map(mimePart),
})
