import { matches } from '../example/media-range.ts'
import { isObject } from '../is-object.ts'
import { type SpecFiles, stepTo } from '../spec-files.ts'
import { ByHand, type Edit, Settled, shown } from './edit.ts'
import { type Finding, mediaTypeOf, memberOf, observation, type Placed } from './finding.ts'
import { inferSchema } from './infer-schema.ts'
import { sensitiveMark } from './sensitive-mark.ts'

/** A status that the spec does not have. */
export function addStatus(files: SpecFiles, finding: Placed): Edit {
  const { status = 0, operations } = finding
  if (status >= 500)
    throw new ByHand(`The vendor failed with ${status}. Record again; add the status if it stays.`)
  const known = files.at(finding.place)
  if (isObject(known) && String(status) in known) throw new Settled()
  const place = files.placeOf(finding.place)
  const media = mediaIn(files, finding)
  const response = {
    description: `Seen; no document of the vendor speaks of this status of ${operations.join(', ')}.`,
    'x-provenance': observation(finding),
    ...(media === undefined ? {} : { content: media }),
  }
  return {
    title: `The vendor responded with ${status}, which the spec does not have.`,
    place,
    before: `statuses ${Object.keys((files.at(finding.place) as object | undefined) ?? {}).join(', ')}`,
    after: `and ${status}${media === undefined ? '' : ` with ${Object.keys(media).join(', ')}`}`,
    write: () => files.text(place.file).set(place.path, String(status), response),
  }
}

/** A media type that the spec does not have. */
export function addMediaType(files: SpecFiles, finding: Placed): Edit {
  const media = mediaIn(files, finding)
  const content = files.at(finding.place)
  if (media === undefined || !isObject(content))
    throw new ByHand('The response had no body, or the spec has none. Look at a call by hand.')
  const place = files.placeOf(finding.place)
  const [type = '', value] = Object.entries(media)[0] ?? []
  // The place is the content of a response or, where there is none, the response.
  const isContent = keysLookLikeMedia(content)
  const known = isContent ? content : content['content']
  if (isObject(known) && Object.keys(known).some((range) => matches(range, type)))
    throw new Settled()
  return {
    title: `The vendor responded with ${type}, which the spec does not have.`,
    place,
    before: isContent ? Object.keys(content).join(', ') : 'no body',
    after: `and ${type}: ${shown(value)}`,
    write: () => {
      const statement = { 'x-provenance': observation(finding), ...(value as object) }
      const text = files.text(place.file)
      if (isContent) text.set(place.path, type, statement)
      else text.set(place.path, 'content', { [type]: statement })
    },
  }
}

/** A parameter that the vendor took without objection. */
export function addParameter(files: SpecFiles, finding: Placed): Edit {
  const name = memberOf(finding)
  if (!/^\/query\/[^/]+$/.test(finding.pointer))
    throw new ByHand('Only parameters of the query are added. Add it by hand where it belongs.')
  if (parameterNames(files, finding.place).includes(name)) throw new Settled()
  const place = files.placeOf(finding.place)
  const values = finding.calls.map(({ query }) => query[name])
  const parameter = {
    name,
    in: 'query',
    description: 'Sent by a client; the vendor did not refuse it. What it does is not known.',
    ...sensitiveMark(files.document, name, true, values),
    'x-provenance': observation(finding),
    schema: { type: 'string' },
  }
  return {
    title: `The client sent \`${name}\`, and the spec does not have it.`,
    place,
    before: 'nothing',
    after: shown({ name, in: 'query', schema: { type: 'string' } }),
    write: () => {
      const text = files.text(place.file)
      if (Array.isArray(text.get([...place.path, 'parameters'])))
        text.append([...place.path, 'parameters'], parameter)
      else text.set(place.path, 'parameters', [parameter])
    },
  }
}

/** The content of the responses; undefined where they have no body. */
function mediaIn(
  { document }: SpecFiles,
  { calls }: Finding,
): Record<string, { readonly schema: object }> | undefined {
  const type = calls.map(({ responseHeaders }) => mediaTypeOf(responseHeaders)).find(Boolean)
  const bodies = calls.flatMap(({ response }) => (response === undefined ? [] : [response]))
  if (type === undefined || bodies.length === 0) return undefined
  const isJson = /[/+]json$/.test(type)
  return { [type]: { schema: isJson ? inferSchema(document, bodies, false) : { type: 'string' } } }
}

/** The names of an operation's own parameters of the query. */
function parameterNames(files: SpecFiles, operation: string): unknown[] {
  const list = files.at(`${operation}/parameters`)
  if (!Array.isArray(list)) return []
  return list.flatMap((_, index) => {
    const pointer = files.follow(`${operation}/parameters${stepTo(String(index))}`)
    const parameter = pointer === undefined ? undefined : files.at(pointer)
    return isObject(parameter) && parameter['in'] === 'query' ? [parameter['name']] : []
  })
}

function keysLookLikeMedia(content: object): boolean {
  return Object.keys(content).every((key) => key.includes('/'))
}
