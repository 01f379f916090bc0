import type { SpecFiles } from '../spec-files.ts'
import { ByHand, type Edit } from './edit.ts'
import { addMediaType, addParameter, addStatus } from './edit-operation.ts'
import { addMember, loosenRequired, widenLimit, widenType, widenValues } from './edit-schema.ts'
import type { Finding, Placed } from './finding.ts'

const EDITS: Readonly<Record<string, (files: SpecFiles, finding: Placed) => Edit>> = {
  'extra-field': addMember,
  'missing-field': loosenRequired,
  'wrong-type': widenType,
  'unknown-value': widenValues,
  constraint: widenLimit,
  'undocumented-status': addStatus,
  'undocumented-content-type': addMediaType,
  'undocumented-parameter': addParameter,
}

const REASONS: Readonly<Record<string, string>> = {
  'undocumented-route': 'Describe the operation, or correct the call of the client.',
  'invalid-request': 'Correct the call of the client, or the parameter in the spec.',
  'not-json': 'The vendor has to mend it; the spec stays.',
}

/**
 * The change of the spec that a finding leads to.
 *
 * @throws ByHand when there is none that follows from what was seen
 */
export function editFor(files: SpecFiles, finding: Finding): Edit {
  if (finding.seems === 'client')
    throw new ByHand('The vendor refused it, so the client has to change; the spec stays.')
  const edit = EDITS[finding.kind]
  if (edit === undefined) throw new ByHand(REASONS[finding.kind] ?? 'Look at the place by hand.')
  if (finding.place === undefined)
    throw new ByHand('Its place is not in these files. Record with the same spec that is changed.')
  return edit(files, finding as Placed)
}
