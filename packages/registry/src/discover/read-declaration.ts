import { isJsonObject, type JsonObject } from '@picturedesk/installed'

/** The member `picturedesk` of a package.json. */
export interface Declaration {
  /** Version of the interface. */
  readonly specVersion: 'v1'
  /** The manifest as JSON: a subpath of `exports`, or a file of the package. */
  readonly manifest: string
  /** The exported function that makes the provider; called with options or nothing. */
  readonly create: string
  /** The package's conformance report, found in the same way. */
  readonly conformance?: string | undefined
}

/** The declaration, or what is wrong with it. */
export function readDeclaration(field: unknown): Declaration | readonly string[] {
  if (!isJsonObject(field)) return ['`picturedesk` in package.json must be an object']
  if (field.specVersion !== 'v1') {
    const version = JSON.stringify(field.specVersion)
    return [`\`picturedesk.specVersion\` must be "v1", not ${version}: use versions that agree`]
  }
  const problems = [
    ...pathProblems(field, 'manifest'),
    ...(field.conformance === undefined ? [] : pathProblems(field, 'conformance')),
  ]
  if (typeof field.create !== 'string' || field.create === '')
    problems.push('`picturedesk.create` must name the function that makes the provider')
  return problems.length > 0 ? problems : (field as JsonObject & Declaration)
}

function pathProblems(field: JsonObject, member: string): string[] {
  const path = field[member]
  const inside =
    typeof path === 'string' && path.startsWith('./') && !path.split(/[/\\]/).includes('..')
  return inside ? [] : [`\`picturedesk.${member}\` must be a path such as "./${member}.json"`]
}
