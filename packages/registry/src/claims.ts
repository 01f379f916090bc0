import type { CapabilityName, Manifest } from '@picturedesk/provider'
import type { MethodName } from './registry.ts'

/** Whether what a manifest claims includes a method, such as `search.similar`. */
export function claims(capabilities: Manifest['capabilities'], method: MethodName): boolean {
  const [capability, name = ''] = method.split('.') as [CapabilityName, string]
  const claimed: readonly string[] | undefined = capabilities[capability]
  return claimed?.includes(name) ?? false
}
