import type { CapabilityModel, VendorModel } from '../model/vendor-model.ts'

/** The entry of one capability, for applications that use no other. */
export function entryCode({ id, pascal }: VendorModel, capability: CapabilityModel): string {
  const { name, factory, entry } = capability
  return `import { onlyClaimed } from '../claims.ts'
import { compose${pascal}, type ${pascal}Part } from '../compose-${id}.ts'
import type { ${pascal} } from '../create-${id}.ts'
import { ${name}Operations } from '../generated/operations.ts'
import { manifest } from '../manifest.ts'
import { ${factory} } from '../${name}.ts'
import type { ${pascal}Options } from '../${id}-options.ts'

export { compose${pascal}, type ${pascal}Part } from '../compose-${id}.ts'

/** The capability \`${name}\`, for \`compose${pascal}\`. */
export const ${name}: ${pascal}Part<'${name}'> = {
  operations: ${name}Operations,
  create: (connection) =>
    onlyClaimed(manifest, { ${name}: ${factory}(connection) }).${name} ?? {},
}

/** Makes a provider with \`${name}\` alone. Options and errors are those of \`create${pascal}\`. */
export function create${pascal}${entry}(options?: ${pascal}Options): ${pascal} {
  return compose${pascal}({ ${name} }, options)
}
`
}
