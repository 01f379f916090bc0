import { resolve, type Schema, type SpecDocument } from '../spec/document.ts'
import { literal } from '../typescript/literal.ts'

/** The literals that a member of an alternative may have, and whether it must be there. */
interface Mark {
  readonly name: string
  readonly values: readonly unknown[]
  readonly isRequired: boolean
}

/** Those of several alternatives that a value is an example of. */
export interface Meant {
  readonly type: string
  /** Where it is one alternative alone. */
  readonly schema: Schema | undefined
}

/**
 * The type of those alternatives of a schema whose constants a value has, such as `Extract<Type, { code: 20000 }>`.
 * Otherwise a value that is wrong for the alternative it is an example of would fit another that is typed more widely:
 * a type cannot say what `not` forbids.
 * @returns Undefined where the schema has no alternatives, or the constants decide nothing.
 */
export function meantAlternatives(
  document: SpecDocument,
  schema: Schema,
  value: unknown,
  type: string,
): Meant | undefined {
  const alternatives = schema.oneOf ?? schema.anyOf
  if (!Array.isArray(alternatives)) return undefined
  const meant = alternatives.flatMap((one: Schema) => {
    const marks = marksOf(document, one)
    const fits = ({ name, values }: Mark): boolean => values.includes(memberOf(value, name))
    return marks.length > 0 && marks.every(fits) ? [{ one, marks }] : []
  })
  if (meant.length === 0 || meant.length === alternatives.length) return undefined
  return {
    type: meant
      .map(({ marks }) => `Extract<${type}, { ${marks.map(memberType).join('; ')} }>`)
      .join(' | '),
    schema: meant.length === 1 ? meant[0]?.one : undefined,
  }
}

function memberType({ name, values, isRequired }: Mark): string {
  return `${JSON.stringify(name)}${isRequired ? '' : '?'}: ${values.map((one) => literal(one)).join(' | ')}`
}

function memberOf(value: unknown, name: string): unknown {
  const isObject = typeof value === 'object' && value !== null && Object.hasOwn(value, name)
  return isObject ? (value as Readonly<Record<string, unknown>>)[name] : undefined
}

/** Members with constants, of the schema and of its parts. */
function marksOf(document: SpecDocument, schema: Schema, seen: readonly Schema[] = []): Mark[] {
  const { value } = resolve<Schema>(document, schema, '')
  if (seen.includes(value)) return []
  const required = new Set(requiredOf(document, value))
  const own = Object.entries(value.properties ?? {}).flatMap(([name, member]): Mark[] => {
    const { const: constant, enum: values } = resolve<Schema>(document, member, '').value
    const allowed = constant === undefined ? values : [constant]
    return Array.isArray(allowed) && allowed.every(isScalar)
      ? [{ name, values: allowed, isRequired: required.has(name) }]
      : []
  })
  const parts = Array.isArray(value.allOf) ? value.allOf : []
  return [...own, ...parts.flatMap((part) => marksOf(document, part, [...seen, value]))]
}

function requiredOf(document: SpecDocument, { required, allOf }: Schema): readonly string[] {
  const parts = Array.isArray(allOf) ? allOf : []
  const ofParts = parts.flatMap((part) => {
    const { value } = resolve<Schema>(document, part, '')
    return Array.isArray(value.required) ? value.required : []
  })
  return [...(Array.isArray(required) ? required : []), ...ofParts]
}

function isScalar(value: unknown): boolean {
  return value === null || typeof value !== 'object'
}
