import type { Mistake } from './mistakes.ts'
import { media, NotHere, operation, parameter, schema } from './places.ts'
import type { Any, Path, SeededSpec } from './seeded-spec.ts'

const types = ({ type }: Any): string[] => [type ?? []].flat()
const withBody = (spec: SeededSpec): Path => {
  const { path } = operation(spec, ({ op }) => {
    const body = spec.follow(op.requestBody)
    return Object.values<Any>(body?.content ?? {}).some(
      (one) => spec.follow(one.schema)?.required?.length > 0,
    )
  })
  return [...path, 'requestBody']
}
const success = (spec: SeededSpec): { readonly path: Path; readonly list: Any[] } => {
  const { path, one } = media(spec)
  return { path, list: one.schema?.oneOf ?? [] }
}
const withKey =
  (at: (spec: SeededSpec) => Path, key: string, value: unknown) =>
  (spec: SeededSpec): void =>
    spec.set([...at(spec), key], value)
const anOperation = (spec: SeededSpec): Path => operation(spec).path
const aParameter = (spec: SeededSpec): Path => parameter(spec).path
const aResponse = (spec: SeededSpec): Path => media(spec).path.slice(0, -2)
const aMedia = (spec: SeededSpec): Path => media(spec).path
const unknown = (
  title: string,
  at: (spec: SeededSpec) => Path,
  key: string,
  value: unknown,
): Mistake => [title, withKey(at, key, value), 'object-key']

/** Mistakes that a reader made and lint did not see, and others of their kinds, each with the rule that tells it. */
export const mistakesOfKinds: readonly Mistake[] = [
  [
    'a body with required members may be left out',
    (spec) => spec.set([...withBody(spec), 'required'], false),
    'body-required',
  ],
  [
    'a body does not say that it is required',
    (spec) => spec.delete([...withBody(spec), 'required']),
    'body-required',
  ],
  ['a body has no form', (spec) => spec.set([...withBody(spec), 'content'], {}), 'body-required'],
  [
    'the only success is marked as a failure',
    (spec) => {
      const { path, list } = success(spec)
      const index = list.findIndex((one) => spec.follow(one)['x-failure'] !== true)
      if (index < 0 || list.length !== 2) throw new NotHere()
      spec.set([...path, 'schema', 'oneOf', index, 'x-failure'], true)
    },
    'success-documented',
  ],
  [
    'a code of x-failures is misspelt',
    (spec) => {
      const index = (spec.document['x-failures'] ?? []).findIndex(
        ({ codes }: Any) => codes?.[0] === 623,
      )
      if (index < 0) throw new NotHere()
      spec.set(['x-failures', index, 'codes'], [632])
    },
    'failure-code',
  ],
  [
    'a code of the list is in no entry of x-failures',
    (spec) => {
      const index = (spec.document['x-failures'] ?? []).findIndex(
        ({ codes }: Any) => codes?.length === 2,
      )
      if (index < 0 || spec.document.components.schemas.ErrorCode === undefined) throw new NotHere()
      spec.set(['x-failures', index, 'codes'], spec.document['x-failures'][index].codes.slice(1))
    },
    'failure-code',
  ],
  [
    'a member is not marked as unsigned',
    (spec) => {
      const found = schema(spec, (one) => one['x-unsigned'] === true)
      spec.delete([...found, 'x-unsigned'])
    },
    'unsigned-marked',
  ],
  [
    'a success is a redirection to nowhere',
    (spec) => {
      const { path, op } = operation(
        spec,
        (one) => Object.keys(one.op.responses).filter((status) => /^2/.test(status)).length === 1,
      )
      const [status = ''] = Object.keys(op.responses).filter((one) => /^2/.test(one))
      spec.rename([...path, 'responses', status], '302')
    },
    'success-documented',
  ],
  [
    'an object comes as HTML',
    (spec) => {
      const { path } = media(spec, /^4/)
      spec.rename(path, 'text/html')
    },
    'structure-carried',
  ],
  [
    'a member that is only sent comes back',
    (spec) => {
      const { path, list } = success(spec)
      const index = list.findIndex((one) => spec.follow(one).properties !== undefined)
      if (index < 0) throw new NotHere()
      const at = [...path, 'schema', 'oneOf', index]
      const [name = ''] = Object.keys(spec.at(at).properties)
      spec.set([...at, 'properties', name, 'writeOnly'], true)
    },
    'direction-possible',
  ],
  [
    'a text tells another default',
    (spec) => {
      const { path } = parameter(
        spec,
        ({ schema: one }) => typeof spec.follow(one)?.default === 'number',
      )
      spec.set([...path, 'description'], 'How many of them, 17 when absent.')
    },
    'limit-told',
  ],
  [
    'a text tells a limit that the schema lacks',
    (spec) => {
      const { path } = parameter(
        spec,
        ({ schema: one }) =>
          types(spec.follow(one) ?? {})[0] === 'integer' &&
          one.maximum === undefined &&
          one.$ref === undefined,
      )
      spec.set([...path, 'description'], 'How many of them, at most 77.')
    },
    'limit-told',
  ],
  [
    'links work for another time than the text says',
    (spec) => {
      const { path } = operation(spec, ({ op }) => op['x-link-expiry-seconds'] === 86_400)
      spec.set([...path, 'x-link-expiry-seconds'], 3600)
    },
    'expiry-told',
  ],
  [
    'a member is required beside one that does not exist',
    (spec) => {
      const found = schema(
        spec,
        (one) => types(one).includes('object') && one.additionalProperties === false,
      )
      const [name = ''] = Object.keys(spec.at(found).properties)
      spec.set([...found, 'dependentRequired'], { nothingOfThat: [name] })
    },
    'required-named',
  ],
  [
    'a path repeats the end of the server',
    (spec) => {
      const [route = ''] = Object.keys(spec.document.paths)
      const { pathname } = new URL(spec.document.servers[0].url)
      if (pathname === '/') throw new NotHere()
      spec.rename(['paths', route], `${pathname}${route}`)
    },
    'prefix-once',
  ],
  [
    'an example has no summary',
    (spec) => {
      const { path, name } = media(spec)
      spec.delete([...path, 'examples', name, 'summary'])
    },
    'example-described',
  ],
  [
    'an empty value may be sent',
    (spec) =>
      spec.set(
        [...parameter(spec, ({ in: place }) => place === 'query').path, 'allowEmptyValue'],
        true,
      ),
    'empty-value',
  ],
  [
    'success and failure overlap, and no example shows it',
    (spec) => {
      if (spec.document.components.schemas.Failure?.required?.[0] !== 'error') throw new NotHere()
      spec.delete(['components', 'schemas', 'Failure', 'required'])
    },
    'choice-apart',
  ],
  unknown('required is misspelt in a parameter', aParameter, 'requried', true),
  unknown('a parameter has a key of Swagger 2', aParameter, 'collectionFormat', 'multi'),
  unknown('an operation has a key of Swagger 2', anOperation, 'produces', ['application/json']),
  unknown('a response has a schema of its own', aResponse, 'schema', { type: 'string' }),
  unknown('examples is misspelt', aMedia, 'exampels', {}),
  unknown('the root has a key of Swagger 2', () => [], 'basePath', '/v1'),
  unknown('definitions stand at the root', () => [], 'definitions', {}),
  unknown('info has a key that does not exist', () => ['info'], 'licence', { name: 'MIT' }),
]
