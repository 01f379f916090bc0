import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { vendorPackages } from './vendor-packages.ts'

/** Something that each vendor must have. Texts may name the vendor's id as `{id}`. */
type Requirement = {
  /** Its use, in a few words. */
  readonly what: string
  /** Applies only to vendors that claim this method. Default: to all. */
  readonly claims?: readonly [capability: string, method: string]
} & (
  | { readonly file: string }
  | { readonly text: string; readonly of: string }
  | { readonly member: string; readonly of: string; readonly is?: unknown }
)

const PACKAGE = 'packages/{id}/package.json'
const README = 'packages/{id}/README.md'

const source = (path: string, what: string): Requirement => ({
  file: `packages/{id}/${path}`,
  what,
})
const tested = (file: string, call: string, what: string): Requirement => ({
  text: `${call}(`,
  of: `packages/{id}/src/${file}`,
  what,
})
const exported = (place: string, what: string): Requirement => ({
  member: `exports ${place}`,
  of: PACKAGE,
  what,
})
const declared = (
  member: string,
  is?: unknown,
  what = 'the metadata of a package',
): Requirement => ({
  member,
  of: PACKAGE,
  what,
  ...(is !== undefined && { is }),
})
const section = (heading: string): Requirement => ({
  text: `\n## ${heading}\n`,
  of: README,
  what: 'a section that every README of a vendor has',
})

/** What every vendor has, in the same place. */
export const requirements: readonly Requirement[] = [
  source('src/index.ts', 'the list of exports'),
  source('src/manifest.ts', 'the manifest by itself'),
  source('src/create-{id}.ts', 'the factory of the provider'),
  source('src/client.ts', 'the typed vendor client, which other entries do not carry'),
  source('src/compose-{id}.ts', 'a provider of some capabilities'),
  source('src/{id}-options.ts', 'the options of the factory'),
  source('src/connection.ts', 'credentials and transport'),
  source('src/generated/manifest.ts', 'the manifest, made from the spec'),
  source('src/generated/operations.ts', 'the table of operations, made from the spec'),
  source('src/generated/schema.ts', 'the types of the wire, made from the spec'),
  source('src/testing/vendor.ts', 'the vendor as its tests see it'),
  source('src/testing/journeys.ts', 'how each operation is reached'),
  source('src/testing/start-desk.ts', 'a provider and its mock for a test'),
  source('tsconfig.json', 'the type check'),
  source('tsconfig.build.json', 'the types that are published'),
  source('vitest.config.ts', 'the way tests run'),
  source('conformance.json', 'the report of the conformance suite'),
  source('README.md', 'the README'),

  tested('conformance.test.ts', 'testConformance', 'the conformance suite'),
  tested('capabilities.test.ts', 'testCapabilities', 'the entries with one capability'),
  tested('examples.test.ts', 'testExamples', 'each example of the spec through the mappings'),
  tested('mapping.test.ts', 'testMappings', 'property tests of the mappings'),
  tested('model.test.ts', 'testModel', 'any response against the published types'),
  tested('secrets.test.ts', 'testSecrets', 'no credential in what a response leads to'),
  tested('readme.test.ts', 'testReadme', 'the README against the manifest'),
  tested('package.packed.test.ts', 'testPackage', 'the package as it is published'),
  {
    ...tested('option-pairs.test.ts', 'testSearchOptions', 'options of a search that get lost'),
    claims: ['search', 'assets'],
  },

  section('Options'),
  section('What it can do'),
  section('Errors'),
  section('What to know of the vendor'),
  section('Testing'),

  exported('.', 'the entry point'),
  exported('./client', 'the typed vendor client'),
  exported('./manifest', 'the manifest without the rest'),
  exported('./manifest.json', 'the manifest for discovery'),
  exported('./openapi.json', 'the spec for users of the package'),
  exported('./conformance.json', 'the report for users of the package'),
  declared('picturedesk specVersion', 'v1', 'the declaration that discovery reads'),
  declared('picturedesk manifest', './manifest.json', 'the declaration that discovery reads'),
  declared('picturedesk conformance', './conformance.json', 'the declaration that discovery reads'),
  declared('picturedesk create', undefined, 'the declaration that discovery reads'),
  declared('name', '@picturedesk/{id}'),
  declared('version', undefined, 'a version that changesets can raise'),
  declared('description'),
  declared('license', 'MIT'),
  declared('type', 'module'),
  declared('sideEffects', false),
  declared('engines node', '>=22'),
  declared('files', ['conformance.json', 'dist']),
  declared('scripts generate'),
  declared('scripts build'),
  declared('scripts typecheck', 'tsc --singleThreaded'),
  declared('scripts test', 'vitest run'),
  declared('scripts test:packed', 'vitest run --mode packed'),
  declared('dependencies @picturedesk/transport'),
  declared('dependencies @picturedesk/provider'),
  declared('devDependencies @picturedesk/vendor-kit'),
  declared('devDependencies @picturedesk/mock-{id}'),
  declared('devDependencies @picturedesk/spec-{id}'),

  { file: 'specs/{id}/openapi.yaml', what: 'the spec' },
  {
    member: 'name',
    is: '@picturedesk/spec-{id}',
    of: 'specs/{id}/package.json',
    what: 'the package of the spec',
  },
  { file: 'mocks/{id}/src/{id}-mock.ts', what: 'the mock' },
  {
    member: 'name',
    is: '@picturedesk/mock-{id}',
    of: 'mocks/{id}/package.json',
    what: 'the package of the mock',
  },
  {
    member: 'picturedesk-mock id',
    is: '{id}',
    of: 'mocks/{id}/package.json',
    what: 'the declaration by which the mock is found',
  },
]

/** What each capability brings with it. */
function requirementsOfCapability(name: string): Requirement[] {
  const what = `the entry of \`${name}\` alone, for small bundles`
  return [source(`src/capabilities/${name}.ts`, what), exported(`./${name}`, what)]
}

/**
 * One line for each thing that a vendor lacks, with the vendor's package and the use of the thing.
 *
 * @param root the directory that holds pnpm-workspace.yaml
 */
export function vendorIncongruences(root: string): string[] {
  return vendorPackages(root).flatMap(({ id, directory }) => {
    const claimed = claimsOf(join(root, directory))
    const all = [...requirements, ...Object.keys(claimed).flatMap(requirementsOfCapability)]
    return all.flatMap((requirement) => {
      const { claims, what } = requirement
      if (claims !== undefined && !claimed[claims[0]]?.includes(claims[1])) return []
      const lack = lackOf(root, id, requirement)
      return lack === undefined ? [] : [`${directory}: ${lack} Every vendor has it: ${what}.`]
    })
  })
}

/** A sentence about what is missing; undefined when nothing is. */
function lackOf(root: string, id: string, requirement: Requirement): string | undefined {
  const named = (text: string): string => text.replaceAll('{id}', id)
  if ('file' in requirement) {
    const file = named(requirement.file)
    return existsSync(join(root, file)) ? undefined : `${file} is missing.`
  }
  const file = named(requirement.of)
  if (!existsSync(join(root, file))) return `${file} is missing.`
  const text = readFileSync(join(root, file), 'utf8')
  if ('text' in requirement) {
    const part = named(requirement.text)
    return text.includes(part) ? undefined : `${file} has no ${JSON.stringify(part.trim())}.`
  }
  const member = named(requirement.member)
  const value = member
    .split(' ')
    .reduce<unknown>(
      (at, key) => (at as Record<string, unknown> | undefined)?.[key],
      JSON.parse(text),
    )
  if (value === undefined) return `${file} has no member "${member}".`
  const expected = typeof requirement.is === 'string' ? named(requirement.is) : requirement.is
  if (expected === undefined || isDeepStrictEqual(value, expected)) return undefined
  return `${file} has ${JSON.stringify(value)} in "${member}". Expected ${JSON.stringify(expected)}.`
}

/** What a vendor claims, by the report that it ships. */
function claimsOf(directory: string): Readonly<Record<string, readonly string[]>> {
  const file = join(directory, 'conformance.json')
  if (!existsSync(file)) return {}
  const { capabilities = {} } = JSON.parse(readFileSync(file, 'utf8')) as {
    readonly capabilities?: Readonly<Record<string, readonly string[]>>
  }
  return capabilities
}
