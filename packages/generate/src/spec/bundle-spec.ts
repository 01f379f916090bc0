import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import {
  nameOwnFile,
  readDocument,
  restoreDataReferences,
  roundIntegers,
  setAsideDataReferences,
  splitReference,
} from '@picturedesk/openapi'
import type { BaseResolver, Document } from '@redocly/openapi-core'
import { CircularReferenceError, circularReferences } from './circular-references.ts'
import { type SpecDocument, walk } from './document.ts'
import { pointToNames } from './point-to-names.ts'
import { type SpecPlace, SpecPlaces } from './spec-places.ts'

export { type CircularReference, CircularReferenceError } from './circular-references.ts'

/** One document of a spec, and the files that it was in. */
export interface BundledSpec {
  readonly document: SpecDocument
  /** Absolute paths, the given one among them. */
  readonly files: readonly string[]
  /** References that lead nowhere, each with its place. They are left as they are. */
  readonly dangling: readonly string[]
  /** The same, by place. */
  readonly danglingAt: readonly (SpecPlace & { readonly message: string })[]
  /**
   * Where a place of the document was written, by its keys from the root; what does not exist, by what is around it.
   * A reference at its end is a place itself, unless `behind` asks for what it leads to.
   */
  readonly placeOf: (path: readonly (string | number)[], behind?: boolean) => SpecPlace
  /** Parts of the files that nothing leads to. */
  readonly unused: readonly SpecPlace[]
}

/**
 * Makes one document of a spec that is split over files. References to other files become
 * references to components; named examples are put in place, since not every tool follows them.
 * A reference that leads nowhere stays as it is: it costs the operations that need it.
 *
 * @throws Error naming each file that cannot be read as YAML or JSON, and each reference to another host
 * @throws CircularReferenceError naming each reference that leads back to itself
 */
export async function bundleSpec(path: string): Promise<SpecDocument> {
  return (await bundleSpecFiles(path)).document
}

/** As {@link bundleSpec}, and says which files the spec is in, and which references lead nowhere. */
export async function bundleSpecFiles(path: string): Promise<BundledSpec> {
  // Loaded here, because commands on a bundled spec do without it.
  const { BaseResolver, bundle, createConfig } = await import('@redocly/openapi-core')
  const config = await createConfig({})
  config.resolve.http.customFetch = refuseFetch
  const places = new SpecPlaces()
  const contents = new SpecContents()
  const circles = circularReferences(resolve(path), (file) => contents.peek(file, resolve(path)))
  if (circles.length > 0) throw new CircularReferenceError(circles)
  const {
    bundle: result,
    problems,
    fileDependencies,
  } = await bundle({
    ref: path,
    config,
    externalRefResolver: withOurReader(new BaseResolver(config.resolve), places, contents),
  })
  const errors = problems.filter(
    ({ severity, location, message }) =>
      severity === 'error' &&
      !NO_REFERENCE.test(location[0]?.pointer ?? '') &&
      !(message.includes(ELSEWHERE) && /\/examples\/[^/]+$/.test(location[0]?.pointer ?? '')),
  )
  const told = (found: typeof errors): string[] =>
    found.map(
      ({ message, location }) =>
        `${location[0]?.source.absoluteRef ?? path}${location[0]?.pointer ?? ''}: ${message}`,
    )
  const grave = errors.filter(({ message }) => !LEADS_NOWHERE.test(message))
  if (grave.length > 0) throw new Error(told(grave).join('\n'))
  const dangling = told(errors)
  const document = inlineExamples(
    restoreDataReferences(roundIntegers(result.parsed)) as SpecDocument,
  )
  // The bundler also names what a mapping of kinds seems to refer to, whether it is there or not.
  const files = [...new Set([resolve(path), ...fileDependencies])].filter((file) =>
    existsSync(file),
  )
  const root = resolve(path)
  return {
    document,
    files,
    dangling: [...new Set(dangling)],
    danglingAt: errors.map(({ message, location: [at] }) => ({
      file: resolve(at?.source.absoluteRef ?? path),
      path: splitReference(at?.pointer ?? '').path,
      message,
    })),
    placeOf: (keys, behind) =>
      places.placeOf(result.parsed as object, keys, behind) ?? { file: root, path: [] },
    unused: places.unusedParts(root),
  }
}

/** Values that look like references to the bundler: names of schemas, and URLs of examples. */
const NO_REFERENCE = /\/discriminator\/mapping\/|\/externalValue$/
/** What the bundler says of a reference to what is not there. Any other problem is one of a file. */
const LEADS_NOWHERE = /^Can't resolve \$ref(?:$|: (?:ENOENT|ENOTDIR)\b)/
const ELSEWHERE = 'References to other hosts are not followed.'

/** A spec is made of files. Nothing is loaded from elsewhere. */
async function refuseFetch(): Promise<never> {
  throw new Error(`${ELSEWHERE} Put a copy beside the spec.`)
}

/** Has files parsed by the house's reader of YAML and JSON, in place of its own. */
function withOurReader(
  resolver: BaseResolver,
  places: SpecPlaces,
  contents: SpecContents,
): BaseResolver {
  const whole = resolver.parseDocument.bind(resolver)
  resolver.parseDocument = (source, isRoot = false): Document =>
    isRoot || /\.(json|ya?ml)$/.test(source.absoluteRef)
      ? { source, parsed: parsedParts(source, isRoot, places, contents) }
      : whole(source, isRoot)
  return resolver
}

function parsedParts(
  { body, absoluteRef }: Document['source'],
  isRoot: boolean,
  places: SpecPlaces,
  contents: SpecContents,
): unknown {
  const parsed = contents.take(resolve(absoluteRef)) ?? contentOf(body, absoluteRef, isRoot)
  places.add(resolve(absoluteRef), parsed)
  return isRoot ? parsed : nameOwnFile(parsed, absoluteRef)
}

/** What looks like a reference in an example is data, and set aside. */
function contentOf(text: string, path: string, isRoot: boolean): unknown {
  return pointToNames(setAsideDataReferences(readDocument(text, path), isRoot), path)
}

/** Files that are looked at before they are bundled, each read once. */
class SpecContents {
  readonly #read = new Map<string, unknown>()

  /** The content of a file, undefined for one that cannot be read, which the bundler tells. */
  peek(file: string, root: string): unknown {
    if (!this.#read.has(file)) this.#read.set(file, this.#parse(file, file === root))
    return this.#read.get(file)
  }

  /** The same, for one who writes in it. */
  take(file: string): unknown {
    const content = this.#read.get(file)
    this.#read.delete(file)
    return content
  }

  #parse(file: string, isRoot: boolean): unknown {
    try {
      return isRoot || /\.(json|ya?ml)$/.test(file)
        ? contentOf(readFileSync(file, 'utf8'), file, isRoot)
        : undefined
    } catch {
      return undefined
    }
  }
}

const EXAMPLE_REF = /^#\/components\/examples\/([^/]+)$/

function inlineExamples(document: SpecDocument): SpecDocument {
  const components = document.components as { examples?: Record<string, unknown> } | undefined
  const shared = components?.examples
  if (!components || !shared) return document
  const used = new Set<string>()
  walk(document.paths, inline)
  walk(components, inline)
  for (const name of used) delete shared[name]
  if (Object.keys(shared).length === 0) delete components.examples
  return document

  function inline({ examples }: Record<string, unknown>): void {
    if (typeof examples !== 'object' || examples === null || Array.isArray(examples)) return
    for (const [key, example] of Object.entries(examples as Record<string, { $ref?: unknown }>)) {
      const name =
        typeof example.$ref === 'string' ? EXAMPLE_REF.exec(example.$ref)?.[1] : undefined
      if (name === undefined || !shared || !(name in shared)) continue
      used.add(name)
      // What stands beside the reference, such as a statement on it, goes before what it refers to.
      const { $ref: _, ...beside } = example
      Object.assign(examples, { [key]: { ...structuredClone(shared[name] as object), ...beside } })
    }
  }
}
