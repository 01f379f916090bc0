import {
  isJsonObject,
  locate,
  type OpenApiDocument,
  pointerStep,
} from '../spec/openapi-document.ts'

/** What is data, or of nobody's business here: no schema stands inside. */
const NO_WAY = new Set(['example', 'examples', 'enum', 'const', 'default', 'x-provenance'])

const waysOf = new WeakMap<OpenApiDocument, Map<string, ReadonlyMap<string, string>>>()

/**
 * The shortest way from one place of a document to another, through references. However the files of a
 * spec were bundled, it leads to the same place in them.
 *
 * @param from pointer of an operation
 * @returns the pointer itself where no way leads there
 */
export function wayTo(document: OpenApiDocument, from: string, pointer: string): string {
  const known = waysOf.get(document) ?? new Map<string, ReadonlyMap<string, string>>()
  waysOf.set(document, known)
  const ways = known.get(from) ?? waysFrom(document, from)
  known.set(from, ways)
  return ways.get(pointer) ?? pointer
}

function waysFrom(document: OpenApiDocument, from: string): ReadonlyMap<string, string> {
  const ways = new Map<string, string>()
  const left: [node: unknown, pointer: string, way: string][] = [
    [locate(document, from).node, from, from],
  ]
  // The list grows while it is gone through: the nearest places come first.
  for (const [found, at, way] of left) {
    let [node, pointer] = [found, at]
    if (isJsonObject(found) && typeof found['$ref'] === 'string') {
      try {
        ;({ node, pointer } = locate(document, at))
      } catch {
        // A reference that leads nowhere is told when the spec is loaded.
        continue
      }
    }
    if (typeof node !== 'object' || node === null || ways.has(pointer)) continue
    ways.set(pointer, way)
    for (const [key, inner] of Object.entries(node))
      if (!NO_WAY.has(key) || Array.isArray(node) || /\/properties$/.test(pointer))
        left.push([inner, pointer + pointerStep(key), way + pointerStep(key)])
  }
  return ways
}
