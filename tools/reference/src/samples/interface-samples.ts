import { capabilityTable, type MethodTraits } from '@picturedesk/provider'
import type { LoadedVendor } from '../vendors/load-vendor.ts'
import { literal, NoLiteralError } from './literal.ts'
import type { RecordedCall } from './method-recorder.ts'
import { COST, opening, providerName } from './opening.ts'
import type { RecordedOperation } from './record-operation.ts'
import type { Sample } from './sample.ts'

/** Arguments up to here stay on the line of their call. */
const SHORT = 50

/** The methods of the interface that an operation serves. */
export function methodsOf(
  { manifest }: Pick<LoadedVendor, 'manifest'>,
  operation: string,
): readonly string[] {
  const served = (manifest.operations as Readonly<Record<string, string | readonly string[]>>)[
    operation
  ]
  return typeof served === 'string' ? [served] : (served ?? [])
}

/** A sample for each method that the operation serves and a journey calls. */
export function interfaceSamples(
  vendor: LoadedVendor,
  operation: string,
  { calls, options }: Pick<RecordedOperation, 'calls' | 'options'>,
): Sample[] {
  return methodsOf(vendor, operation).flatMap((method) => {
    const call = calls.find((one) => one.method === method)
    const text = call && callText(vendor, call)
    if (text === undefined) return []
    return [{ label: method, source: `${opening(vendor, options)}${text}\n` }]
  })
}

/** Undefined where an argument is no plain data. */
function callText(vendor: LoadedVendor, { method, given }: RecordedCall): string | undefined {
  try {
    return written(traitsOf(method), `${providerName(vendor)}.${method}${argumentsText(given)}`)
  } catch (error) {
    if (error instanceof NoLiteralError) return undefined
    throw error
  }
}

/** On one line where that is short, else each argument on its own. */
function argumentsText(given: readonly unknown[]): string {
  const last = given.findLastIndex((one) => one !== undefined)
  const shown = given.slice(0, last + 1)
  const texts = shown.map((one) => literal(one, '', 40))
  if (texts.length < 2 || texts.join(', ').length < SHORT) return `(${texts.join(', ')})`
  const lines = shown.map((one) => `  ${literal(one, '  ')},\n`)
  return `(\n${lines.join('')})`
}

function written({ answers, billable }: MethodTraits, call: string): string {
  const cost = billable ? COST : ''
  if (answers === 'items')
    return `${cost}const results = ${call}\nfor await (const result of results) console.log(result)`
  if (answers === 'listing')
    return `// The first page. Iterate the call for all pages.\n${cost}const page = await ${call}\nconsole.log(page.items)`
  return `${cost}const result = await ${call}\nconsole.log(result)`
}

function traitsOf(method: string): MethodTraits {
  const [capability = '', name = ''] = method.split('.')
  const traits = capabilityTable[capability as keyof typeof capabilityTable]?.[name]
  if (traits === undefined) throw new Error(`The interface has no method ${method}.`)
  return traits
}
