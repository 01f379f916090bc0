import { PicturedeskError } from '@picturedesk/provider'
import { Ajv } from 'ajv'
import { resultsSchema } from './results-schema.ts'

const ajv = new Ajv({ strict: false, strictNumbers: true, allErrors: true })
ajv.addFormat('web-url', isWebUrl)
ajv.addFormat('date-time', isTime)
ajv.addFormat('date-or-time', (text: string) => isTime(text) || isTime(`${text}T00:00:00Z`))
ajv.addKeyword({ keyword: 'typedError', validate: (_: unknown, value: unknown) => value === ERROR })
ajv.addSchema(resultsSchema, 'results')

/** Stands for an error of the family. */
const ERROR = '[PicturedeskError]'

/**
 * Where a result breaks the published types of its method, such as `search.assets`: members of a
 * wrong type, numbers that are not finite, URLs and times that are none. What is under `raw` is the
 * vendor's, and is not looked at.
 */
export function modelProblems(method: string, result: unknown): string[] {
  if (!Object.hasOwn(resultsSchema.properties, method)) return []
  const pointer = `results#/properties/${method}`
  const validate = ajv.getSchema(pointer)
  if (validate === undefined) throw new Error(`The model has no schema at ${pointer}.`)
  if (validate(plain(result))) return []
  return (validate.errors ?? []).map(
    ({ instancePath, message = '' }) => `${instancePath || 'the result'} ${message}`,
  )
}

/** The data of a result: absent members are left out, errors are named, functions are dropped. */
function plain(value: unknown): unknown {
  if (PicturedeskError.isInstance(value)) return ERROR
  if (Array.isArray(value)) return value.map(plain)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, member]) => member !== undefined && typeof member !== 'function')
      .map(([name, member]) => [name, name === 'raw' ? null : plain(member)]),
  )
}

function isWebUrl(text: string): boolean {
  if (!/^https?:\/\/[^/?#@\s]+([/?#]|$)/i.test(text) || /[\s\p{Cc}\\]/u.test(text)) return false
  const url = URL.canParse(text) ? new URL(text) : undefined
  return url !== undefined && url.username + url.password === ''
}

function isTime(text: string): boolean {
  const [day = ''] = text.split('T')
  return (
    /^[1-9]\d{3}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/.test(text) &&
    !Number.isNaN(Date.parse(text)) &&
    new Date(`${day}T00:00:00Z`).toISOString().startsWith(day)
  )
}
