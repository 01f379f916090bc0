import { isJsonObject } from '../spec/openapi-document.ts'
import type { MockVendor } from './vendor.ts'

/** Whether a value is the mock of a vendor; false also for one whose properties throw. */
export function isMockVendor(value: unknown): value is MockVendor<object, string> {
  try {
    return isJsonObject(value) && typeof value['id'] === 'string' && isJsonObject(value['spec'])
  } catch {
    return false
  }
}
