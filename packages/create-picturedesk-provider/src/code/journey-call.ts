import { capabilityTable } from '@picturedesk/provider'
import { literal } from '../guess/option-target.ts'
import type { VendorNames } from '../model/vendor-names.ts'

/** The call of a journey: of the method that the operation serves, else of the typed client. */
export function journeyCall(
  { id, camel }: Pick<VendorNames, 'id' | 'camel'>,
  kinds: readonly string[],
  {
    claim,
    path,
    method,
  }: { readonly claim: string; readonly path: string; readonly method: string },
): string {
  const [capability = '', name = ''] = claim.split('.')
  const methods = capabilityTable as Readonly<
    Record<string, Readonly<Record<string, { readonly parameters: readonly string[] }>>>
  >
  const traits = methods[capability]?.[name]
  if (traits === undefined) return `clientOf(${camel}).${method}(${literal(path)}, …)`
  const given = traits.parameters.slice(0, -1)
  const values = given.map((parameter) => {
    if (parameter === 'asset') return literal(`${id}:${kinds[0] ?? 'image'}/1`)
    return parameter === 'query' ? "{ text: '…' }" : '…'
  })
  return `${camel}.${capability}?.${name}?.(${values.join(', ')})`
}
