import { type MediaType, resolve, type Schema, type SpecDocument } from '../spec/document.ts'
import { listOperations } from '../spec/list-operations.ts'
import { literal } from '../typescript/literal.ts'
import { typedValues } from './nested-unions.ts'

/** An example, what it is called, and the type that it has to fit, as source. */
interface Example {
  readonly name: string
  readonly type: string
  readonly schema: Schema | undefined
  readonly value: unknown
}

/**
 * A test of types: each example of the document has to fit its generated type, and where constants say which of several
 * alternatives it is, that one. A call keeps the literal types of an example, and its name stands in the message of the
 * compiler.
 */
export function emitExamples(document: SpecDocument): string {
  const examples = examplesOf(document)
  const values = examples.flatMap(({ name, schema, ...example }) =>
    typedValues(document, schema, example).map(({ at, ...typed }) => ({
      name: at === '' ? name : `${name}, ${at}`,
      ...typed,
    })),
  )
  const tests = values.map(({ name, type, value }, index) => {
    const key = JSON.stringify(name)
    return `export const example${index + 1}: { ${key}: ${type} } = exactly({ ${key}: ${literal(value)} })\n`
  })
  return `import type { operations } from './schema.ts'

/** Without what \`const\` adds. */
type Mutable<Value> = Value extends object
  ? { -readonly [Key in keyof Value]: Mutable<Value[Key]> }
  : Value

declare function exactly<const Value>(value: Value): Mutable<Value>

${tests.join('\n')}`
}

function examplesOf(document: SpecDocument): Example[] {
  return listOperations(document).flatMap(({ id, object, parameters }) => {
    const at = `operations[${JSON.stringify(id)}]`
    const body = object.requestBody && resolve(document, object.requestBody, '').value
    return [
      ...parameters.flatMap((parameter) => {
        const type = `NonNullable<NonNullable<${at}['parameters']['${parameter.in}']>[${JSON.stringify(parameter.name)}]>`
        return valuesOf(document, parameter as MediaType).map(([name, value]) => ({
          name: `${id}, parameter ${parameter.name}, ${name}`,
          type,
          schema: parameter.schema,
          value,
        }))
      }),
      ...mediaExamples(document, body?.content, (media) => ({
        name: `${id}, request`,
        type: `NonNullable<${at}['requestBody']>['content'][${JSON.stringify(media)}]`,
      })),
      ...Object.entries(object.responses ?? {}).flatMap(([status, response]) =>
        mediaExamples(document, resolve(document, response, '').value.content, (media) => ({
          name: `${id}, response ${status}`,
          type: `${at}['responses'][${/^\d+$/.test(status) ? status : JSON.stringify(status)}]['content'][${JSON.stringify(media)}]`,
        })),
      ),
    ]
  })
}

function mediaExamples(
  document: SpecDocument,
  content: Readonly<Record<string, MediaType>> | undefined,
  place: (media: string) => Pick<Example, 'name' | 'type'>,
): Example[] {
  return Object.entries(content ?? {}).flatMap(([media, one]) =>
    valuesOf(document, one).map(([example, value]) => {
      const { name, type } = place(media)
      return { name: `${name}, ${example}`, type, schema: one.schema, value }
    }),
  )
}

/** The examples that stand beside a schema. Those in other places are files, or text. */
function valuesOf(document: SpecDocument, media: MediaType): [string, unknown][] {
  const { example } = media as { readonly example?: unknown }
  const named = Object.entries(media.examples ?? {}).flatMap(([name, one]): [string, unknown][] => {
    const { value } = resolve(document, one as { readonly value?: unknown }, '').value
    return value === undefined ? [] : [[name, value]]
  })
  return example === undefined ? named : [...named, ['example', example]]
}
