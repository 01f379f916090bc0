import type { Warning } from '@picturedesk/provider'
import { toText, type WireResponse } from '@picturedesk/transport'
import type { components } from './generated/schema.ts'

type VendorWarning = components['schemas']['VendorWarning']

/** Maps Openverse's warnings of what it ignored. They do not say which option they are about. */
export function toWarnings(
  warnings: readonly VendorWarning[] = [],
  { shown }: Pick<WireResponse<unknown>, 'shown'>,
): Warning[] {
  return warnings.map((warning) => {
    const { message } = warning as { readonly message?: unknown }
    return {
      code: 'approximated-option',
      option: 'vendorOptions',
      message: shown(toText(message) ?? JSON.stringify(warning)),
    }
  })
}
