import { isJsonObject } from '@picturedesk/installed'

/** The field of package.json by which a package declares that it has the mock of a vendor. */
export const DECLARATION_FIELD = 'picturedesk-mock'

/** The value of that field. */
export interface MockDeclaration {
  /** The version of the interface between a mock and the harness. */
  readonly specVersion: 'v1'
  /** The vendor's id. */
  readonly id: string
  /** The subpath of `exports` that has the mock. Default: `.` */
  readonly module?: string
  /** The name by which that module exports the mock. */
  readonly export: string
}

/** The declaration, or one sentence without a full stop for each of its problems. */
export function readDeclaration(field: unknown): MockDeclaration | readonly string[] {
  if (!isJsonObject(field)) return [`\`${DECLARATION_FIELD}\` must be an object`]
  const { specVersion, id, module, export: name } = field
  if (specVersion !== 'v1') {
    const found = JSON.stringify(specVersion)
    return [
      `\`${DECLARATION_FIELD}.specVersion\` must be "v1". Received ${found}. Install versions of @picturedesk/mocks and of this package that fit each other`,
    ]
  }
  const problems: string[] = []
  if (typeof id !== 'string' || !/^[a-z][a-z0-9-]*$/.test(id))
    problems.push(`\`${DECLARATION_FIELD}.id\` must be the vendor's id in lower case`)
  if (module !== undefined && (typeof module !== 'string' || !/^\.($|\/)/.test(module)))
    problems.push(`\`${DECLARATION_FIELD}.module\` must be a subpath such as "./mock"`)
  if (typeof name !== 'string' || name === '')
    problems.push(`\`${DECLARATION_FIELD}.export\` must be the name by which the mock is exported`)
  return problems.length > 0 ? problems : (field as unknown as MockDeclaration)
}
