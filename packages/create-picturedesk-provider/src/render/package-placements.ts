import type { VendorModel } from '../model/vendor-model.ts'
import type { Placement } from './render.ts'

/** The files of a vendor's package, in the house or in a repository of its own. */
export function packagePlacements(model: VendorModel, directory: string): Placement[] {
  const at = (path: string): string => [directory, path].filter(Boolean).join('/')
  return [
    { template: 'package', to: directory || '.' },
    ...model.capabilities.map((capability): Placement => {
      const fromDigits = capability.methods.some(({ guesses }) =>
        guesses.some(({ target }) => target.includes('fromDigits')),
      )
      return {
        template: 'code/capability.ts.hbs',
        to: at(`src/${capability.name}.ts`),
        data: {
          capability,
          fromDigits,
          usesManifest: capability.readsOwnId || capability.translates,
        },
      }
    }),
    ...(model.searches
      ? [{ template: 'code/option-pairs.test.ts.hbs', to: at('src/option-pairs.test.ts') }]
      : []),
    ...(model.hasAssets ? [{ template: 'code/to-asset.ts.hbs', to: at('src/to-asset.ts') }] : []),
  ]
}

/** The values that templates see: the model, and what they cannot derive from it themselves. */
export function templateData(model: VendorModel): object {
  const { kind, name, credentials } = model.authorization
  return {
    ...model,
    isHeader: kind === 'header',
    isQuery: kind === 'query',
    isBasic: kind === 'basic',
    isLoaded: kind === 'query' || kind === 'basic',
    headerName: /^[A-Za-z_$][\w$]*$/.test(name) ? name : `'${name}'`,
    credential: credentials[0]?.option,
    authenticates: model.refusal !== undefined && credentials.length > 0,
  }
}
