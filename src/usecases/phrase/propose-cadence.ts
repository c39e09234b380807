import { type Proposal, proposedCadence, type ProposalInput } from '#domain/plan/proposal.ts'
import { sayCadence } from '#domain/phrase/say-cadence.ts'
import { sayFormats } from '#domain/phrase/say-formats.ts'
import { sayLength } from '#domain/phrase/say-length.ts'
import type { Deps, Who } from '../deps.ts'

interface ProposalView extends Proposal {
  readonly cadenceText: string
  readonly lengthText: string
  readonly formatsText: string
}

/** The playbook's proposal for a role, closeness and busyness, in values and in words (P6–P8). */
export const proposeCadence = async (_: Deps, { locale }: Who, { need, ...input }: Omit<ProposalInput, 'need'> & { readonly need?: ProposalInput['need'] | undefined }): Promise<ProposalView> => {
  const proposal = proposedCadence({ ...input, need: need ?? 'normal' })
  const { cadence, length, formats } = proposal
  return { ...proposal, cadenceText: sayCadence(cadence, locale), lengthText: sayLength(length, locale), formatsText: sayFormats(formats, locale) }
}
