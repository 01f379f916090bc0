import { assetCode } from '../code/asset-code.ts'
import { authorizationCode } from '../code/authorization-code.ts'
import { capabilityCode } from '../code/capability-code.ts'
import { entryCode } from '../code/entry-code.ts'
import { goldenCode } from '../code/golden-code.ts'
import { samplesCode } from '../code/samples-code.ts'
import { readCode } from '../code/vendor-code.ts'
import { literal } from '../guess/option-target.ts'
import type { VendorModel } from '../model/vendor-model.ts'
import type { Placement } from './render.ts'

/** The files of a vendor's package, in the house or in a repository of its own. */
export function packagePlacements(model: VendorModel, directory: string): Placement[] {
  const at = (path: string): string => [directory, path].filter(Boolean).join('/')
  return [
    { template: 'package', to: directory || '.' },
    ...(model.searches
      ? [{ template: 'code/option-pairs.test.ts.hbs', to: at('src/option-pairs.test.ts') }]
      : []),
  ]
}

/** The files that are made from guesses, as text by path. */
export function guessedFiles(model: VendorModel, directory: string): Record<string, string> {
  const at = (path: string): string => [directory, path].filter(Boolean).join('/')
  const files = Object.fromEntries(
    model.capabilities.flatMap((capability) => [
      [at(`src/${capability.name}.ts`), capabilityCode(model, capability)],
      [at(`src/capabilities/${capability.name}.ts`), entryCode(model, capability)],
    ]),
  )
  if (model.asset !== undefined)
    files[at('src/to-asset.ts')] = assetCode(model, model.asset, model.assetType)
  return files
}

/** The values that templates see: the model, and what they cannot derive from it themselves. */
export function templateData(model: VendorModel): object {
  const { credentials } = model.authorization
  const { failure } = model
  return {
    ...model,
    ...(failure !== undefined && {
      failureMembers: failure.members.map(literal).join(', '),
      failureMessage: readCode('body', failure.message),
      failureCode: failure.code === undefined ? undefined : readCode('body', failure.code),
    }),
    code: authorizationCode(model.authorization, model),
    credential: credentials[0]?.option,
    samples: samplesCode(model),
    golden: goldenCode(model),
    authenticates: model.refusal !== undefined && credentials.length > 0,
  }
}
