import { dirname, resolve } from 'node:path'
import { splitReference } from '@picturedesk/openapi'
import { isObject } from '../is-object.ts'
import { type FilePlace, type SpecFiles, stepTo } from '../spec-files.ts'
import { UneditableError } from '../text/yaml-text.ts'
import { matches } from './media-range.ts'

/** The response that an example is of. */
export interface ResponsePlace {
  /** Pointer of the operation. */
  readonly operation: string
  readonly status: number
  readonly media: string
}

/**
 * Writes an example where the spec keeps those beside it: in the file that they are in, or in place.
 *
 * @returns file and line of it
 * @throws UneditableError
 */
export function writeExample(
  files: SpecFiles,
  response: ResponsePlace,
  name: string,
  example: object,
): string {
  const { file, path } = mediaPlace(files, response)
  const text = files.text(file)
  const examples = text.get([...path, 'examples'])
  const reference = isObject(examples) ? usualReference(examples) : undefined
  if (reference !== undefined) {
    const parts = splitReference(reference)
    const target = parts.file === '' ? file : resolve(dirname(file), parts.file)
    const parent = parts.path.slice(0, -1)
    files.text(target).set(parent, name, example)
    text.set([...path, 'examples'], name, {
      $ref: reference.slice(0, reference.lastIndexOf('/') + 1) + name,
    })
    return files.describe({ file: target, path: [...parent, name] })
  }
  if (isObject(examples)) text.set([...path, 'examples'], name, example)
  else text.set(path, 'examples', { [name]: example })
  return files.describe({ file, path: [...path, 'examples', name] })
}

/** Where the media type of a response stands in the files as they are by now. */
function mediaPlace(files: SpecFiles, { operation, status, media }: ResponsePlace): FilePlace {
  const responses = files.placeOf(files.follow(`${operation}/responses`) ?? operation)
  const keys = [String(status), `${Math.floor(status / 100)}XX`, 'default']
  const key = keys.find((one) => files.text(responses.file).get([...responses.path, one]))
  if (key === undefined)
    throw new UneditableError(`The spec has no status ${status} there. Accept that change too.`)
  const known = files.follow(`${operation}/responses${stepTo(key)}`)
  const { file, path } =
    known === undefined
      ? { file: responses.file, path: [...responses.path, key] }
      : files.placeOf(known)
  const content = files.text(file).get([...path, 'content'])
  const range = isObject(content)
    ? Object.keys(content).find((one) => matches(one, media))
    : undefined
  if (range === undefined)
    throw new UneditableError(`The spec has no ${media} there. Accept that change too.`)
  return { file, path: [...path, 'content', range] }
}

/** The last reference into the file that most of the examples are kept in. */
function usualReference(examples: Readonly<Record<string, unknown>>): string | undefined {
  const references = Object.values(examples).flatMap((one) =>
    isObject(one) && typeof one['$ref'] === 'string' ? [one['$ref']] : [],
  )
  const byFile = Map.groupBy(references, (reference) => splitReference(reference).file)
  let usual: readonly string[] = []
  for (const some of byFile.values()) if (some.length > usual.length) usual = some
  return usual.at(-1)
}
