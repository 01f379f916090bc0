import { type ListedOperation, type RequestBody, resolve } from '@picturedesk/generate'
import type { JournalEntry } from '@picturedesk/mocks'
import type { LoadedVendor } from '../vendors/load-vendor.ts'
import { literal } from './literal.ts'
import { COST, opening, providerName } from './opening.ts'
import type { RecordedOperation } from './record-operation.ts'
import type { Sample } from './sample.ts'
import { isCredentialIn, typedMembers, typedValue, withoutSecrets } from './typed-values.ts'

/** The same call by the typed client, with the parameters that the vendor's journey sends. */
export function clientSample(
  vendor: LoadedVendor,
  operation: ListedOperation,
  { request, options }: Pick<RecordedOperation, 'request' | 'options'>,
): Sample | undefined {
  if (request === undefined) return undefined
  const params = parametersOf(vendor, operation, request)
  const body = bodyOf(vendor, operation, request.body)
  const init = {
    ...(Object.keys(params).length > 0 && { params }),
    ...(body !== undefined && { body }),
  }
  const given = Object.keys(init).length === 0 ? '' : `, ${literal(init, '', 60)}`
  const { packageName } = vendor
  const start = opening(vendor, options, [`import { clientOf } from '${packageName}/client'`])
  const call = `clientOf(${providerName(vendor)}).${operation.method}('${operation.path}'${given})`
  return {
    label: 'typed client',
    source: `${start}${operation.object['x-billable'] ? COST : ''}const { data, error } = await ${call}\nconsole.log(data, error)\n`,
  }
}

function parametersOf(
  { spec }: LoadedVendor,
  { parameters, path }: ListedOperation,
  request: JournalEntry,
): Record<string, object> {
  const isFilledIn = (name: string): boolean =>
    parameters.some((one) => one.name === name && isCredential(one))
  const sent = withoutSecrets(
    {
      path: pathValues(path, request.path),
      query: request.query,
      header: request.headers,
      cookie: {},
    },
    isFilledIn,
  ) as Readonly<Record<string, Readonly<Record<string, unknown>>>>
  const params: Record<string, Record<string, unknown>> = {}
  for (const { name, in: where, schema } of parameters) {
    const raw = sent[where]?.[where === 'header' ? name.toLowerCase() : name]
    if (raw === undefined) continue
    params[where] ??= {}
    params[where][name] = typedValue(spec, schema, raw)
  }
  return params
}

function isCredential(parameter: object): boolean {
  return (parameter as { 'x-credential'?: boolean })['x-credential'] === true
}

/** What stands in a path for each name of its template. */
function pathValues(template: string, path: string): Record<string, string> {
  const names: string[] = []
  const pattern = template
    .split(/\{([^}]+)\}/)
    .map((part, index) => {
      if (index % 2 === 0) return part.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')
      names.push(part)
      return '([^/]*)'
    })
    .join('')
  const found = new RegExp(`^${pattern}$`).exec(path)
  return Object.fromEntries(
    names.flatMap((name, index) => {
      const value = found?.[index + 1]
      return value === undefined ? [] : [[name, decodeURIComponent(value)]]
    }),
  )
}

function bodyOf(
  { spec }: LoadedVendor,
  { object, pointer }: ListedOperation,
  sent: unknown,
): unknown {
  if (sent === undefined || object.requestBody === undefined) return undefined
  const { content } = resolve<RequestBody>(spec, object.requestBody, pointer).value
  const [[mediaType = '', { schema = undefined } = {}] = []] = Object.entries(content)
  const body = withoutSecrets(sent, (name) => isCredentialIn(spec, schema, name))
  if (!/form/.test(mediaType) || typeof body !== 'object' || body === null) return body
  return typedMembers(spec, schema, body as Record<string, unknown>)
}
