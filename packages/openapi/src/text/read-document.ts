import { DocumentTextError, type TextProblem } from './document-text-error.ts'
import { expansionProblem } from './expansion-problem.ts'
import { readJson } from './read-json.ts'
import { readYaml } from './read-yaml.ts'

/** Characters that any document may have when its aliases are written out. */
const ANY = 1_000_000
/** How many times longer than its text a document may be then. */
const TIMES = 20

/**
 * The value of a text in YAML 1.2 or JSON, for OpenAPI documents and the files that they refer to.
 *
 * - Dates, `yes`, `no`, `on` and `off` stay text, and so do `openapi`, `swagger` and `info.version` when they look like numbers.
 * - Merge keys (`<<`) are carried out.
 * - A whole number beyond 2^53 is a `bigint`. {@link roundIntegers} makes numbers of them, and
 *   {@link writeExact} writes them as JSON.
 * - What aliases stand for is shared and not copied. {@link roundIntegers} copies.
 *
 * @param file Its name, for messages.
 * @throws DocumentTextError for broken syntax, keys that stand twice in an object, unknown tags, and a document that is
 *   huge once its aliases are written out
 */
export function readDocument(text: string, file: string): unknown {
  const whole = text.replace(/^\uFEFF/, '')
  const { value, problems } = readJson(whole) ?? readYaml(whole)
  const found: TextProblem[] = [...problems]
  if (found.length === 0) {
    const message = expansionProblem(value, ANY + TIMES * whole.length)
    if (message !== undefined) found.push({ message })
  }
  if (found.length > 0) throw new DocumentTextError(file, found)
  return value
}
