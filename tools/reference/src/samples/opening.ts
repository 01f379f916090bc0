import type { LoadedVendor } from '../vendors/load-vendor.ts'
import { literal } from './literal.ts'

/** Stands before a call that may cost money. */
export const COST = '// This may cost money.\n'

/** The variable that a sample keeps its provider in: `googleVision`. */
export function providerName({ id }: Pick<LoadedVendor, 'id'>): string {
  return id.replace(/-+(\w)/g, (_, letter: string) => letter.toUpperCase())
}

/** The lines by which a sample gets its provider, with credentials from the environment. */
export function opening(
  vendor: Pick<LoadedVendor, 'id' | 'packageName' | 'create'>,
  options: object,
  imports: readonly string[] = [],
): string {
  const { packageName, create } = vendor
  const given = Object.keys(options).length === 0 ? '' : literal(options)
  return [
    `import { ${create} } from '${packageName}'`,
    ...imports,
    '',
    `const ${providerName(vendor)} = ${create}(${given})`,
    '',
  ].join('\n')
}
